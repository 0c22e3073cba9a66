alter table complaint drop key complaint_statistics,
  add key complaint_statistics (received_on, state, unit_id, category, channel, on_site, topic_id, outcome, on_time, working_days, due_on, confidential);
