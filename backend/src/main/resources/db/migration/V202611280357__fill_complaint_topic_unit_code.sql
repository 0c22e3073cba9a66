update complaint_topic set unit_code = case code
  when 'registration' then 'registration'
  when 'surveying' then 'surveying'
  when 'cadastral-data' then 'cadastral-data'
  when 'website' then 'information'
  when 'facilities' then 'administration'
  end
where unit_code is null;
