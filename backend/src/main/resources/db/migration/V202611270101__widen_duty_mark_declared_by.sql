alter table duty_mark modify declared_by varchar(220) not null;
