create table case_password_lock (
  number_hash  binary(32)  not null primary key,
  failures     int         not null,
  last_try_at  datetime(3) not null,
  locked_until datetime(3) null,
  key case_password_lock_last_try (last_try_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
