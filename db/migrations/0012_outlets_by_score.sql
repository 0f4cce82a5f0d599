-- Lists of outlets in order of score.
create index outlet_by_score on outlet (score_value, id);
