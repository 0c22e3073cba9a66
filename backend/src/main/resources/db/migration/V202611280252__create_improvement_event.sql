create table improvement_event (
  id             binary(16)    not null primary key,
  improvement_id binary(16)    not null,
  ordinal        int           not null,
  at             datetime(3)   not null,
  done_by        varchar(220)  not null,
  kind           varchar(20)   not null,
  on_day         date          null,
  words          varchar(2000) null,
  changes        mediumtext    not null,
  unique key improvement_event_ordinal (improvement_id, ordinal),
  constraint fk_improvement_event_improvement foreign key (improvement_id) references improvement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
