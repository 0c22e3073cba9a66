create table progress_snapshot (
  id        binary(16)   not null primary key,
  report_id binary(16)   not null,
  revision  int          not null,
  of_year   int          not null,
  of_month  int          not null,
  content   longtext     not null,
  sha256    binary(32)   not null,
  locked_by varchar(220) not null,
  locked_at datetime(3)  not null,
  unique key progress_snapshot_revision (report_id, revision),
  key progress_snapshot_month (of_year, of_month),
  constraint fk_progress_snapshot_report foreign key (report_id) references progress_report (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
