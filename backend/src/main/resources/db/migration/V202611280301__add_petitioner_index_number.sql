alter table petitioner add column index_number int not null default 1, add column stopped_at datetime(3) null,
  add key petitioner_index_number (index_number, complaint_id);
