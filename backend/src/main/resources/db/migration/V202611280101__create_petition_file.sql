create table petition_file (
  id          binary(16)  not null primary key,
  key_hash    binary(32)  not null,
  petition_id binary(16)  null,
  size        bigint      not null,
  created_at  datetime(3) not null,
  unique key petition_file_key (key_hash),
  key petition_file_waiting (petition_id, created_at),
  constraint fk_petition_file_petition foreign key (petition_id) references web_petition (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
