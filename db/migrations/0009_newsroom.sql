-- The web origins that a key may be used from in a browser; null for any.
alter table access_key add column origins text check (origins is null or json_valid(origins));

-- What newsrooms say of our matching: a wrong outlet, or a source that was not seen.
create table feedback (
  id integer primary key,
  kind text not null,
  state text not null,
  author_id text not null,
  author_name text not null,
  filed_at text not null,
  body text not null check (json_valid(body)),
  reviewer_id text,
  reviewer_name text,
  review_reason text,
  reviewed_at text
) strict;
create index feedback_by_state on feedback (state, id);

-- What was compiled before does not hold the one fact that tells most: it is made anew at the next refresh.
update compiled_context set day = '';
update outlet set scored_on = '';
