alter table case_feedback drop key case_feedback_sums,
  add key case_feedback_sums (replied_on, unit_id, confidential, invited_on, answered_on, dissatisfied, environment, courtesy, expertise, measures, overall);
