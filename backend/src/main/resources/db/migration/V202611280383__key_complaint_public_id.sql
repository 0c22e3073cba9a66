alter table complaint
  modify column public_id binary(16) not null,
  add unique key complaint_public (public_id),
  add key complaint_received_public (received_on, public_id);
