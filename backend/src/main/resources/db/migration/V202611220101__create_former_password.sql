create table former_password (
  id            binary(16)   not null primary key,
  account_id    binary(16)   not null,
  password_hash varchar(200) not null,
  replaced_at   datetime(3)  not null,
  key former_password_account (account_id, id),
  constraint former_password_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
