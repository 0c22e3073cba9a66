create table duty_feed (
  account_id   binary(16)  not null primary key,
  token_hash   binary(32)  not null,
  unit_id      binary(16)  null,
  created_at   datetime(3) not null,
  last_used_at datetime(3) null,
  unique key duty_feed_token (token_hash),
  constraint fk_duty_feed_account foreign key (account_id) references account (id),
  constraint fk_duty_feed_unit foreign key (unit_id) references unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
