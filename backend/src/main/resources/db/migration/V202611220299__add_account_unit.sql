alter table account add constraint account_unit foreign key (unit_id) references unit (id);
