create table reminder_preference (
  account_id   binary(16) not null primary key,
  email        boolean    not null,
  days_before  int        not null,
  last_sent_on date       null,
  version      int        not null,
  constraint fk_reminder_preference_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
