create table office (
  id           tinyint      not null primary key,
  name         varchar(100) not null,
  short_name   varchar(40)  not null,
  product_name varchar(60)  not null,
  version      int          not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
