alter table complaint add column anonymised_at datetime(3) null, add key complaint_retention (anonymised_at, closed_at, id);
