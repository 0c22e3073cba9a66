alter table quantified_duty add column unit_ids varchar(2000) not null default '';
