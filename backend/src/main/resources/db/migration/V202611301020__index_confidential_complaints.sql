alter table complaint add key complaint_confidential (confidential, anonymised_at);
