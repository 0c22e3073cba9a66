create table attachment (
  id            binary(16)   not null primary key,
  owner_kind    varchar(40)  null,
  owner_id      binary(16)   null,
  uploader_id   binary(16)   not null,
  file_name     varchar(200) not null,
  media_type    varchar(100) not null,
  size          bigint       not null,
  sha256        binary(32)   not null,
  has_thumbnail bit(1)       not null,
  created_at    datetime(3)  not null,
  removed_at    datetime(3)  null,
  version       int          not null,
  key attachment_owner (owner_kind, owner_id, id),
  key attachment_waiting (owner_kind, created_at),
  key attachment_removed (removed_at),
  constraint fk_attachment_uploader foreign key (uploader_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
