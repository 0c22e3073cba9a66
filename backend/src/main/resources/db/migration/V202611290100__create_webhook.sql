create table webhook (
  id               binary(16)     not null primary key,
  name             varchar(60)    not null,
  url              varchar(1000)  not null,
  kinds            varchar(500)   not null,
  active           boolean        not null,
  disabled_because varchar(20)    null,
  disabled_at      datetime(3)    null,
  key_number       int            not null,
  sealed_secret    varbinary(200) not null,
  sealed_old       varbinary(200) null,
  old_until        datetime(3)    null,
  created_at       datetime(3)    not null,
  version          int            not null,
  unique key webhook_name (name),
  key webhook_key (key_number, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
