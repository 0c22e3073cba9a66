create table retention_hold (
  complaint_id binary(16)   not null primary key,
  reason       varchar(500) not null,
  held_by      varchar(220) not null,
  held_at      datetime(3)  not null,
  constraint fk_retention_hold_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
