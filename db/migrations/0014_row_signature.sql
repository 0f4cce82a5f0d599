-- Signatures of rows that the change log does not tell of, or not of all of them: keys, webhooks and filings.
create table row_signature (
  table_name text not null,
  row_id text not null,
  signature text not null,
  primary key (table_name, row_id)
) strict, without rowid;
