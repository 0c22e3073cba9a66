alter table complaint add column public_id binary(16) null;
