-- Signatures of rows that no entry of the change log tells of: keys and webhooks, which rights and secrets are read from.
create table row_signature (
  table_name text not null check (table_name in ('access_key', 'webhook')),
  row_id text not null,
  signature text not null,
  primary key (table_name, row_id)
) strict, without rowid;
