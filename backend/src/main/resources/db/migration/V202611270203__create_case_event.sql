create table case_event (
  id           binary(16)    not null primary key,
  complaint_id binary(16)    not null,
  ordinal      int           not null,
  at           datetime(3)   not null,
  done_by      varchar(220)  not null,
  kind         varchar(30)   not null,
  words        varchar(4000) null,
  unique key case_event_ordinal (complaint_id, ordinal),
  constraint fk_case_event_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
