create table complaint_text (
  complaint_id binary(16) not null primary key,
  grams        mediumtext character set ascii collate ascii_bin not null,
  fulltext key complaint_text_grams (grams),
  constraint fk_complaint_text_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
