alter table attachment modify column uploader_id binary(16) null;
