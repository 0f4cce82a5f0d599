-- Who is told of changes. Numbers are never used again: one that was ended stays, without its address and secrets.
create table webhook (
  id integer primary key not null,
  name text not null,
  url text not null,
  -- {outlets, kinds, bandCrossing}
  filter text not null check (json_valid(filter)),
  state text not null check (state in ('active', 'disabled', 'ended')),
  -- Why it is disabled.
  reason text,
  -- Readable, unlike keys: every message is signed with it.
  secret text not null,
  -- Signs too until `previous_until`, while the receiver changes over.
  previous_secret text,
  previous_until text,
  -- The change log's last entry that deliveries were queued for.
  cursor integer not null,
  owner_id text not null,
  owner_name text not null,
  created_at text not null,
  last_delivered_at text,
  -- Moves with every change of the above but the cursor and the last delivery.
  version integer not null
) strict;
create index webhook_by_owner on webhook (owner_id, state, id);
create index webhook_by_cursor on webhook (state, cursor);

-- One message to one receiver: an entry of the change log that its filter wants.
create table webhook_delivery (
  webhook_id integer not null,
  seq integer not null,
  -- `held` while the webhook is disabled.
  state text not null check (state in ('waiting', 'held', 'delivered', 'failed')),
  attempts integer not null,
  queued_at text not null,
  -- When it is tried next; once it has ended, no earlier than then.
  due_at text not null,
  attempted_at text,
  -- What came of the last attempt.
  status integer,
  error text,
  primary key (webhook_id, seq)
) strict, without rowid;
create index webhook_delivery_by_due on webhook_delivery (state, due_at, webhook_id);
create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, state, due_at, seq);
