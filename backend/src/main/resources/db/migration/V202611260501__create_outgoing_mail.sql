create table outgoing_mail (
  id          binary(16)   not null primary key,
  dedupe_key  varchar(200) not null,
  recipient   varchar(320) not null,
  subject     varchar(300) not null,
  text        mediumtext   null,
  html        mediumtext   null,
  created_at  datetime(3)  not null,
  tries       int          not null,
  next_try_at datetime(3)  null,
  sent_at     datetime(3)  null,
  last_fault  varchar(500) null,
  unique key outgoing_mail_dedupe (dedupe_key),
  key outgoing_mail_next_try (next_try_at),
  key outgoing_mail_created (created_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
