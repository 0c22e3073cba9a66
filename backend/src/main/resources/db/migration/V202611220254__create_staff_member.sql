create table staff_member (
  id           binary(16)  not null primary key,
  name         varchar(60) not null,
  title        varchar(60) not null,
  unit_id      binary(16)  null,
  account_id   binary(16)  null,
  website_seed bit(1)      not null,
  active       bit(1)      not null,
  version      int         not null,
  key staff_member_name (name, id),
  key staff_member_unit (unit_id, name),
  unique key staff_member_account (account_id),
  constraint fk_staff_member_unit foreign key (unit_id) references unit (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
