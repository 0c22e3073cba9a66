create table measurement_revision (
  id             binary(16)    not null primary key,
  measurement_id binary(16)    not null,
  ordinal        int           not null,
  numerator      decimal(16,4) null,
  denominator    decimal(16,4) null,
  value          decimal(16,4) null,
  source         varchar(20)   not null,
  reason         varchar(500)  null,
  done_by        varchar(220)  not null,
  done_at        datetime(3)   not null,
  unique key measurement_revision_ordinal (measurement_id, ordinal),
  constraint fk_measurement_revision foreign key (measurement_id) references measurement (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
