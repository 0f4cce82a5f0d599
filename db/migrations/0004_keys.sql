-- A key itself is shown once and never stored: `id` is its readable beginning, `digest` the SHA-256 of the whole.
create table access_key (
  id text primary key,
  name text not null,
  scopes text not null check (json_valid(scopes)),
  digest text not null,
  created_at text not null,
  expires_at text,
  revoked_at text,
  -- Written at most once a minute.
  last_used_at text
) strict;

-- Writes under an Idempotency-Key: running while `status` is null, then with the answer that is given again.
create table idempotent_request (
  holder text not null,
  idempotency_key text not null,
  -- SHA-256 of method, address and body.
  digest text not null,
  started_at text not null,
  expires_at text not null,
  status integer,
  headers text check (headers is null or json_valid(headers)),
  body text,
  primary key (holder, idempotency_key)
) strict, without rowid;
create index idempotent_request_by_expiry on idempotent_request (expires_at);
