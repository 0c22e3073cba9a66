create table retention_run (
  id           binary(16)   not null primary key,
  state        varchar(20)  not null,
  planned_at   datetime(3)  not null,
  closed_before datetime(3) not null,
  due          bigint       not null,
  kept         bigint       not null,
  doubts       varchar(200) not null,
  gone         bigint       not null,
  at_closed    datetime(3)  null,
  at_id        binary(16)   null,
  confirmed_by varchar(220) null,
  confirmed_at datetime(3)  null,
  finished_at  datetime(3)  null,
  version      int          not null,
  key retention_run_state (state, planned_at, id),
  key retention_run_planned (planned_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
