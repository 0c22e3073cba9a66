create table reply_template (
  id               binary(16)    not null primary key,
  name             varchar(60)   not null,
  outcome          varchar(20)   not null,
  dismissal_ground varchar(30)   null,
  topic_id         binary(16)    null,
  content          varchar(4000) not null,
  place            int           not null,
  active           bit(1)        not null,
  version          int           not null,
  unique key reply_template_name (name),
  key reply_template_place (place, id),
  constraint fk_reply_template_topic foreign key (topic_id) references complaint_topic (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
