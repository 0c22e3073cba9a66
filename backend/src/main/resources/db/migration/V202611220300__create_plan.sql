create table plan (
  id            binary(16)   not null primary key,
  name          varchar(200) not null,
  revised_on    date         not null,
  revision_word varchar(20)  not null,
  governs_from  date         not null,
  state         varchar(20)  not null,
  approved_at   datetime(3)  null,
  words         longtext     not null,
  content_stamp int          not null,
  version       int          not null,
  key plan_state (state, governs_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
