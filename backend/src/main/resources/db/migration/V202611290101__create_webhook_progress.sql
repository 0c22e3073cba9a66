create table webhook_progress (
  webhook_id    binary(16)   not null primary key,
  told_until    varchar(100) not null,
  lease_until   datetime(3)  not null,
  failing_since datetime(3)  null,
  key webhook_progress_lease (lease_until)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
