create table progress_month (
  id         char(7)      not null primary key,
  published  bit(1)       not null,
  changed_by varchar(220) not null,
  changed_at datetime(3)  not null,
  version    int          not null,
  key progress_month_published (published, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
