create table case_reader (
  complaint_id binary(16) not null,
  account_id   binary(16) not null,
  primary key (complaint_id, account_id),
  key case_reader_account (account_id, complaint_id),
  constraint fk_case_reader_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
