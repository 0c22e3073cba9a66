alter table complaint
  add column running bit(1) generated always as (state not in ('REPLIED', 'CLOSED')) virtual,
  add key complaint_running_due (running, due_on, id, confidential, unit_id, registered_unit_id),
  drop key complaint_open_due,
  drop key complaint_state_due,
  add key complaint_state_due (state, due_on, id, confidential),
  drop key complaint_state_received,
  add key complaint_state_received (state, received_on, id, confidential),
  drop key complaint_unit_state_due,
  add key complaint_unit_state_due (unit_id, state, due_on, id, confidential),
  drop key complaint_due,
  add key complaint_due (due_on, id, confidential),
  drop key complaint_received,
  add key complaint_received (received_on, id, confidential);
