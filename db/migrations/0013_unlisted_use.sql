-- How often sources without a record were asked for: the registrable domain alone, by day, without path or client.
create table unlisted_use (
  day text not null,
  domain text not null,
  answers integer not null,
  primary key (day, domain)
) without rowid;

-- Names that stood beside such a domain in articles.
create table unlisted_name (
  day text not null,
  domain text not null,
  name text not null,
  times integer not null,
  primary key (day, domain, name)
) without rowid;
