create table activity_month (
  month_start date       not null,
  lineage_id  binary(16) not null,
  unit_id     binary(16) not null,
  activities  int        not null,
  times       bigint     not null,
  people      bigint     not null,
  pieces      bigint     not null,
  primary key (month_start, lineage_id, unit_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
