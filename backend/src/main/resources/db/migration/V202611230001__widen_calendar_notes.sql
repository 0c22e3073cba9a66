alter table calendar modify notes mediumtext not null;
