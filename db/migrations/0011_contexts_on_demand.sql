-- Contexts are made when they are first asked for, and kept in memory while their day lasts: nothing is compiled ahead for all outlets.
drop table compiled_context;
