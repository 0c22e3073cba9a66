update case_event e join complaint o on o.number = substring_index(e.words, '：', 1)
  set e.other_id = o.id, e.words = if(e.kind = 'MERGED', substring(e.words, char_length(o.number) + 2), null)
  where e.kind in ('MERGED', 'ABSORBED', 'FOLLOWED_UP');
