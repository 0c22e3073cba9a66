create table deputyship (
  id           binary(16)   not null primary key,
  principal_id binary(16)   not null,
  deputy_id    binary(16)   not null,
  from_day     date         not null,
  until_day    date         not null,
  reason       varchar(200) null,
  version      int          not null,
  key deputyship_principal (principal_id, deputy_id, from_day),
  key deputyship_deputy (deputy_id, from_day),
  constraint deputyship_principal foreign key (principal_id) references account (id),
  constraint deputyship_deputy foreign key (deputy_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
