create table request_result (
  id           binary(16)  not null primary key,
  request_id   binary(16)  not null,
  complaint_id binary(16)  not null,
  number       varchar(20) not null,
  result       varchar(20) not null,
  refusal      varchar(20) null,
  at           datetime(3) not null,
  done_by      varchar(220) not null,
  key request_result_request (request_id, id),
  constraint fk_request_result_request foreign key (request_id) references data_subject_request (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
