-- How many steps the history of a case has; the first is the registration itself.
alter table complaint add column steps int not null default 1;
