create table unit_group_member (
  unit_group_id binary(16) not null,
  unit_id       binary(16) not null,
  primary key (unit_group_id, unit_id),
  key unit_group_member_unit (unit_id),
  constraint fk_unit_group_member_group foreign key (unit_group_id) references unit_group (id) on delete cascade,
  constraint fk_unit_group_member_unit foreign key (unit_id) references unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
