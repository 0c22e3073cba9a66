-- Which calendar a deadline rests on shows in its stamp.
alter table complaint drop column provisional;
