-- The name of a duty that the plan makes has up to 91 signs.
alter table audit_entry modify target_id varchar(100) null;
alter table webhook_delivery modify subject_id varchar(100) null;
