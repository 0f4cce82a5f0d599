-- An event that happened on or before a day, or between two days; and where in its page a value stands.
alter table track_record_entry add column occurred_by text;
alter table track_record_entry add column occurred_from text;
alter table outlet_reference add column passage text;
