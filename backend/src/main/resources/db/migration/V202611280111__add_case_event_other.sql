-- The other case that a step is about; its number is told to those alone who may see it.
alter table case_event add column other_id binary(16) null;
