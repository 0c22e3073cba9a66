alter table called_duty modify declared_by varchar(220) null;
