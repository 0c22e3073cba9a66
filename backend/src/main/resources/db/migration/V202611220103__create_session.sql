create table session (
  id            binary(16)  not null primary key,
  token_hash    binary(32)  not null,
  account_id    binary(16)  not null,
  acting_for_id binary(16)  null,
  sign_in_way   varchar(20) not null,
  created_at    datetime(3) not null,
  last_seen_at  datetime(3) not null,
  expires_at    datetime(3) not null,
  unique key session_token (token_hash),
  key session_account (account_id),
  key session_last_seen (last_seen_at),
  constraint session_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
