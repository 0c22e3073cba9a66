insert into complaint_topic (id, code, name, name_en, active, place, version) values
  (unhex('01A2200000007000800000000000C001'), 'registration', '土地登記', 'Land registration', 1, 1, 0),
  (unhex('01A2200000007000800000000000C002'), 'surveying', '土地複丈及建物測量', 'Land and building surveying', 1, 2, 0),
  (unhex('01A2200000007000800000000000C003'), 'cadastral-data', '地籍資料及謄本', 'Cadastral data and transcripts', 1, 3, 0),
  (unhex('01A2200000007000800000000000C004'), 'land-price', '地價及實價登錄', 'Land prices', 1, 4, 0),
  (unhex('01A2200000007000800000000000C005'), 'website', '網站及線上服務', 'Website and online services', 1, 5, 0),
  (unhex('01A2200000007000800000000000C006'), 'courtesy', '服務態度', 'Service attitude', 1, 6, 0),
  (unhex('01A2200000007000800000000000C007'), 'facilities', '洽公環境及設施', 'Premises and facilities', 1, 7, 0),
  (unhex('01A2200000007000800000000000C008'), 'other', '其他', 'Other', 1, 8, 0);
