create table case_password (
  complaint_id  binary(16) not null primary key,
  password_hash binary(32) not null,
  constraint fk_case_password_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
