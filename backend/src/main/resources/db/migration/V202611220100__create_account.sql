create table account (
  id                   binary(16)   not null primary key,
  name                 varchar(60)  not null,
  name_hash            binary(32)   not null,
  display_name         varchar(100) not null,
  email                varchar(200) null,
  roles                varchar(200) not null,
  unit_id              binary(16)   null,
  active               boolean      not null,
  demo                 boolean      not null,
  password_hash        varchar(200) not null,
  password_changed_at  datetime(3)  not null,
  must_change_password boolean      not null,
  one_time_until       datetime(3)  null,
  last_sign_in_at      datetime(3)  null,
  version              int          not null,
  unique key account_name (name),
  unique key account_name_hash (name_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
