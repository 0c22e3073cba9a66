create table petitioner (
  complaint_id binary(16)     not null primary key,
  key_number   int            not null,
  sealed       varbinary(4000) not null,
  phone_index  binary(32)     null,
  email_index  binary(32)     null,
  name_index   binary(32)     null,
  has_email    bit(1)         not null,
  version      int            not null,
  key petitioner_phone (phone_index),
  key petitioner_email (email_index),
  key petitioner_name (name_index),
  key petitioner_key (key_number, complaint_id),
  constraint fk_petitioner_complaint foreign key (complaint_id) references complaint (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
