create table activity_unit (
  activity_id binary(16)  not null,
  place       int         not null,
  unit_id     binary(16)  not null,
  state       varchar(20) not null,
  happened_on date        not null,
  primary key (activity_id, place),
  key activity_unit_day (unit_id, state, happened_on, activity_id),
  constraint fk_activity_unit_activity foreign key (activity_id) references activity (id) on delete cascade,
  constraint fk_activity_unit_unit foreign key (unit_id) references unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
