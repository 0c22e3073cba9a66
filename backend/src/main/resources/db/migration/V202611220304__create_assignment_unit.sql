create table assignment_unit (
  assignment_id binary(16) not null,
  unit_id       binary(16) not null,
  primary key (assignment_id, unit_id),
  key assignment_unit_unit (unit_id),
  constraint fk_assignment_unit_assignment foreign key (assignment_id) references assignment (id) on delete cascade,
  constraint fk_assignment_unit_unit foreign key (unit_id) references unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
