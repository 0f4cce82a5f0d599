-- What a list shows beside a score: what the evidence allows, how it leans, and what to do.
alter table outlet add column score_low real;
alter table outlet add column score_high real;
alter table outlet add column score_leaning text;
alter table outlet add column advice text;
-- What was compiled before says nothing of them: it is made anew at the next refresh.
update outlet set scored_on = '';
update compiled_context set day = '';
