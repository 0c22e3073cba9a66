create table activity_item (
  activity_id binary(16)  not null,
  place       int         not null,
  lineage_id  binary(16)  not null,
  state       varchar(20) not null,
  happened_on date        not null,
  primary key (activity_id, place),
  key activity_item_day (lineage_id, state, happened_on, activity_id),
  constraint fk_activity_item_activity foreign key (activity_id) references activity (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
