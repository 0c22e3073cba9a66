create table duty_mark (
  id          binary(16)   not null primary key,
  lineage_id  binary(16)   not null,
  unit_id     binary(16)   not null,
  period_from date         not null,
  period_to   date         not null,
  state       varchar(20)  not null,
  done_on     date         null,
  words       varchar(500) null,
  declared_by varchar(200) not null,
  declared_at datetime(3)  not null,
  version     int          not null,
  unique key duty_mark_duty (lineage_id, unit_id, period_from, period_to),
  key duty_mark_period (period_to, period_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
