create table audit_chain (
  id            int        not null primary key,
  last_position bigint     not null,
  last_hash     binary(32) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
