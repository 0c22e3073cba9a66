alter table activity_kind
  add column form            varchar(20)  not null default 'PLAIN',
  add column suggested_items varchar(220) not null default '';
