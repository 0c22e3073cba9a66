alter table complaint add index complaint_replied (replied_at, unit_id, received_on, survey_exemption);
