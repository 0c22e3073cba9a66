create table web_petition (
  id          binary(16)  not null primary key,
  token_hash  binary(32)  not null,
  key_number  int         not null,
  sealed      mediumblob  not null,
  created_at  datetime(3) not null,
  valid_until datetime(3) not null,
  unique key web_petition_token (token_hash),
  key web_petition_created (created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
