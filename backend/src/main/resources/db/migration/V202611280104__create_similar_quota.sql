create table similar_quota (
  account_id binary(16)  not null primary key,
  since      datetime(3) not null,
  taken      int         not null,
  constraint fk_similar_quota_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
