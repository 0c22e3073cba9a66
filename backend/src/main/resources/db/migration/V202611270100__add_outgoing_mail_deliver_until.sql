alter table outgoing_mail add column deliver_until datetime(3) null;
