create table case_number (
  of_day date   not null primary key,
  taken  bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
