insert into complaint_text_progress (id, reached, complete) select 1, unhex('00000000000000000000000000000000'), not exists (select 1 from complaint);
