alter table complaint_topic add column unit_code varchar(40) null;
