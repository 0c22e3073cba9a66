create table import_report (
  import_id  binary(16)  not null,
  outcome    varchar(10) not null,
  place      int         not null,
  sealed     mediumblob  not null,
  primary key (import_id, outcome, place),
  constraint import_report_job foreign key (import_id) references import_job (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
