create table complaint_topic (
  id      binary(16)  not null primary key,
  code    varchar(40) not null,
  name    varchar(40) not null,
  name_en varchar(60) not null,
  active  bit(1)      not null,
  place   int         not null,
  version int         not null,
  unique key complaint_topic_code (code),
  unique key complaint_topic_name (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
