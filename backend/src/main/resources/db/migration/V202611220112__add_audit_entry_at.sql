alter table audit_entry add key audit_entry_at (at);
