alter table web_petition add key web_petition_key (key_number, id);
