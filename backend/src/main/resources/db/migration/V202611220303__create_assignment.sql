create table assignment (
  id             binary(16)   not null primary key,
  item_id        binary(16)   not null,
  ordinal        int          not null,
  unit_words     varchar(200) not null,
  schedule_words varchar(200) not null,
  kind           varchar(20)  not null,
  from_month     int          null,
  to_month       int          null,
  years          varchar(10)  null,
  min_times      int          null,
  max_times      int          null,
  counted        varchar(20)  null,
  key assignment_item (item_id, ordinal),
  constraint fk_assignment_item foreign key (item_id) references action_item (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
