alter table staff_member add constraint fk_staff_member_account foreign key (account_id) references account (id);
