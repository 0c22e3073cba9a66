alter table outgoing_mail
  modify column recipient varchar(320) null,
  add column sealed_recipient varbinary(1400) null,
  add column sealed_text mediumblob null,
  add column sealed_html mediumblob null,
  add column key_number int null,
  add key outgoing_mail_key (key_number, id);
