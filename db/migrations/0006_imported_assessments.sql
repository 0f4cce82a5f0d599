-- Whether what is compiled and served shows the assessments that an import brought in: set by the service from its configuration.
alter table catalogue add column shows_imported integer not null default 0 check (shows_imported in (0, 1));

create index assessment_imported on assessment (outlet_id) where basis = 'imported';
