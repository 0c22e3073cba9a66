create table confirmed_petition (
  token_hash   binary(32)  not null primary key,
  complaint_id binary(16)  not null,
  confirmed_at datetime(3) not null,
  key confirmed_petition_confirmed (confirmed_at),
  constraint fk_confirmed_petition_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
