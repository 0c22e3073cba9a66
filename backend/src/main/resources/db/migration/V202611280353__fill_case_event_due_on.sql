update case_event set due_on = cast(substring(words, 1, 10) as date), words = substring(words, 12)
where kind = 'EXTENSION_REQUESTED' and words regexp '^[0-9]{4}-[0-9]{2}-[0-9]{2}：';
