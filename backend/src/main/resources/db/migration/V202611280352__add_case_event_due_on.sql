alter table case_event add column due_on date null;
