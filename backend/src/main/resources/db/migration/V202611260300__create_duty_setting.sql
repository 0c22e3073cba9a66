create table duty_setting (
  id           tinyint not null primary key,
  records_from date    not null,
  roll_forward bit     not null,
  version      int     not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
