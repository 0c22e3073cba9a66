create table idempotency_key (
  owner_hash   binary(32)   not null primary key,
  request_hash binary(32)   not null,
  created_at   datetime(3)  not null,
  status       smallint     null,
  location     varchar(200) null,
  body         mediumtext   null,
  key idempotency_key_created (created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
