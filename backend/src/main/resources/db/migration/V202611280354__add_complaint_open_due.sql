alter table complaint add key complaint_open_due (state, due_on, unit_id, confidential, registered_unit_id, id);
