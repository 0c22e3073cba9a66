create table calendar (
  id          binary(16)   not null primary key,
  roc_year    smallint     not null,
  revision    smallint     not null,
  provisional bit(1)       not null,
  source      varchar(200) not null,
  imported_at datetime(3)  not null,
  days        varchar(366) not null,
  notes       text         not null,
  unique key calendar_revision (roc_year, revision)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
