create table action_item (
  id             binary(16)    not null primary key,
  lineage_id     binary(16)    not null,
  plan_id        binary(16)    not null,
  heading_id     binary(16)    not null,
  code           varchar(20)   not null,
  ordinal        int           not null,
  official_text  varchar(1000) not null,
  note           varchar(1000) null,
  benefit        varchar(1000) null,
  version        int           not null,
  unique key action_item_code (plan_id, code),
  key action_item_ordinal (plan_id, ordinal),
  key action_item_lineage (lineage_id),
  constraint fk_action_item_plan foreign key (plan_id) references plan (id) on delete cascade,
  constraint fk_action_item_heading foreign key (heading_id) references plan_heading (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
