update complaint c join (select complaint_id, max(ordinal) steps from case_event group by complaint_id) e on e.complaint_id = c.id
  set c.steps = e.steps where e.steps > 1;
