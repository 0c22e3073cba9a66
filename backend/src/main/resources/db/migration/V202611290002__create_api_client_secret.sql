create table api_client_secret (
  id         binary(16)  not null primary key,
  client_id  binary(16)  not null,
  token_hash binary(32)  not null,
  hint       varchar(10) not null,
  created_at datetime(3) not null,
  expires_at datetime(3) not null,
  unique key api_client_secret_token (token_hash),
  key api_client_secret_client (client_id, expires_at),
  constraint api_client_secret_client foreign key (client_id) references api_client (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
