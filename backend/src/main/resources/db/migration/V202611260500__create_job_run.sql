create table job_run (
  job         varchar(60)  not null,
  period      varchar(100) not null,
  started_at  datetime(3)  not null,
  finished_at datetime(3)  null,
  primary key (job, period),
  key job_run_started (started_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
