alter table case_password_lock rename column number_hash to attempt_hash;
