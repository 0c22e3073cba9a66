-- Whether there is an address shows in its blind index.
alter table petitioner drop column has_email;
