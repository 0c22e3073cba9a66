create table plan_heading (
  id        binary(16)   not null primary key,
  plan_id   binary(16)   not null,
  parent_id binary(16)   null,
  level     varchar(20)  not null,
  code      varchar(20)  not null,
  title     varchar(200) null,
  ordinal   int          not null,
  unique key plan_heading_code (plan_id, code),
  key plan_heading_ordinal (plan_id, ordinal),
  constraint fk_plan_heading_plan foreign key (plan_id) references plan (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
