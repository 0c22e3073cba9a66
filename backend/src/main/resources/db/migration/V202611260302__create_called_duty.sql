create table called_duty (
  id          binary(16)   not null primary key,
  lineage_id  binary(16)   not null,
  unit_id     binary(16)   not null,
  period_from date         not null,
  period_to   date         not null,
  title       varchar(200) not null,
  called_at   datetime(3)  not null,
  state       varchar(20)  null,
  done_on     date         null,
  words       varchar(500) null,
  declared_by varchar(200) null,
  declared_at datetime(3)  null,
  version     int          not null,
  key called_duty_period (period_to, period_from),
  constraint fk_called_duty_unit foreign key (unit_id) references unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
