create table complaint_text_progress (
  id       int        not null primary key,
  reached  binary(16) not null,
  complete bit(1)     not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
