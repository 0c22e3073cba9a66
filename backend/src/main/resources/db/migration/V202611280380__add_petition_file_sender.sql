alter table petition_file add column sender_hash binary(32) null, add key petition_file_sender (sender_hash);
