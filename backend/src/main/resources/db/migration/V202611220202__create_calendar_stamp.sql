create table calendar_stamp (
  id    tinyint    not null primary key,
  stamp binary(16) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
