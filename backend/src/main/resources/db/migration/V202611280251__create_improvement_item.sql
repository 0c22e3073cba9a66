create table improvement_item (
  improvement_id binary(16) not null,
  place          int        not null,
  lineage_id     binary(16) not null,
  primary key (improvement_id, place),
  key improvement_item_lineage (lineage_id, improvement_id),
  constraint fk_improvement_item_improvement foreign key (improvement_id) references improvement (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
