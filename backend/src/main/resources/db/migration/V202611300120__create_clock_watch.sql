-- One row: how far time has come, and since when it has gone evenly.
create table clock_watch (
  id           tinyint     not null primary key,
  seen_at      datetime(3) not null,
  steady_since datetime(3) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
