create table activity_kind (
  id          binary(16)  not null primary key,
  code        varchar(40) not null,
  name        varchar(40) not null,
  name_en     varchar(60) not null,
  asks_people bit(1)      not null,
  asks_pieces bit(1)      not null,
  active      bit(1)      not null,
  place       int         not null,
  version     int         not null,
  unique key activity_kind_code (code),
  unique key activity_kind_name (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
