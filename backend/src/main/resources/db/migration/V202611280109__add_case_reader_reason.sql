alter table case_reader add column reason varchar(20) not null default 'NAMED', drop primary key, add primary key (complaint_id, account_id, reason);
