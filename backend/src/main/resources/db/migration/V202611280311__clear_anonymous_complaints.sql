update complaint set agency = null, external_id = null where anonymised_at is not null;
