create table kpi_target (
  id          binary(16)    not null primary key,
  kpi         varchar(60)   not null,
  valid_from  date          not null,
  comparison  varchar(20)   not null,
  threshold   decimal(12,4) null,
  warn        decimal(12,4) null,
  aggregation varchar(20)   not null,
  scope       varchar(20)   not null,
  reason      varchar(500)  not null,
  set_by      varchar(220)  not null,
  set_at      datetime(3)   not null,
  unique key kpi_target_valid (kpi, valid_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
