create table sender_quota (
  sender_hash binary(32)  not null primary key,
  since       datetime(3) not null,
  taken       int         not null,
  key sender_quota_since (since)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
