alter table complaint
  add column own_unit_id binary(16) generated always as (coalesce(unit_id, registered_unit_id)) virtual,
  add key complaint_own_running_due (own_unit_id, running, due_on, id, confidential),
  add key complaint_own_state_due (own_unit_id, state, due_on, id, confidential),
  add key complaint_own_due (own_unit_id, due_on, id, confidential),
  add key complaint_own_received (own_unit_id, received_on, id, confidential);
