create table unit (
  id       binary(16)   not null primary key,
  code     varchar(40)  not null,
  name     varchar(60)  not null,
  name_en  varchar(100) not null,
  kind     varchar(20)  not null,
  active   bit(1)       not null,
  place    int          not null,
  version  int          not null,
  unique key unit_code (code),
  unique key unit_name (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
