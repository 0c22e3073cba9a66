create table calendar_overlay (
  id      binary(16)   not null primary key,
  on_date date         not null,
  working bit(1)       not null,
  reason  varchar(200) not null,
  version int          not null,
  unique key calendar_overlay_date (on_date)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
