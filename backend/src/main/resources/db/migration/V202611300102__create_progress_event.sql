create table progress_event (
  id        binary(16)    not null primary key,
  report_id binary(16)    not null,
  ordinal   int           not null,
  at        datetime(3)   not null,
  done_by   varchar(220)  not null,
  kind      varchar(20)   not null,
  revision  int           not null,
  words     varchar(1000) null,
  unique key progress_event_ordinal (report_id, ordinal),
  constraint fk_progress_event_report foreign key (report_id) references progress_report (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
