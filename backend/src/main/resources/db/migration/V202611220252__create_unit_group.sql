create table unit_group (
  id      binary(16)  not null primary key,
  name    varchar(60) not null,
  place   int         not null,
  version int         not null,
  unique key unit_group_name (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
