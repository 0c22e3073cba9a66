update quantified_duty d set unit_ids = coalesce((
  select group_concat(distinct lower(insert(insert(insert(insert(hex(u.id), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) separator ' ')
  from unit u
  where find_in_set(u.name, replace(d.unit_words, ' ', ','))
     or exists (select 1 from unit_group g join unit_group_member m on m.unit_group_id = g.id
                where m.unit_id = u.id and find_in_set(g.name, replace(d.unit_words, ' ', ',')))), '');
