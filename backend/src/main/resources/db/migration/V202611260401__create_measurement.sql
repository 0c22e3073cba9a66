create table measurement (
  id          binary(16)    not null primary key,
  kpi         varchar(60)   not null,
  unit_id     binary(16)    not null,
  of_year     int           not null,
  of_month    int           not null,
  numerator   decimal(16,4) null,
  denominator decimal(16,4) null,
  value       decimal(16,4) null,
  source      varchar(20)   not null,
  changed_by  varchar(220)  not null,
  changed_at  datetime(3)   not null,
  version     int           not null,
  unique key measurement_cell (kpi, unit_id, of_year, of_month),
  key measurement_year (of_year, kpi)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
