create table first_start (
  room      varchar(40) not null primary key,
  loaded_at datetime(3) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
