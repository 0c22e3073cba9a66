update case_reader r join complaint c on c.id = r.complaint_id set r.reason = 'HANDLER' where c.handler_id = r.account_id;
