create table activity_revision (
  id          binary(16)   not null primary key,
  activity_id binary(16)   not null,
  ordinal     int          not null,
  at          datetime(3)  not null,
  done_by     varchar(220) not null,
  doing       varchar(20)  not null,
  reason      varchar(500) null,
  changes     mediumtext   not null,
  unique key activity_revision_ordinal (activity_id, ordinal),
  constraint fk_activity_revision_activity foreign key (activity_id) references activity (id) on delete cascade
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
