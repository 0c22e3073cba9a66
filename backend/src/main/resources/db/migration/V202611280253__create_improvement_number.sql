create table improvement_number (
  of_year int    not null primary key,
  taken   bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
