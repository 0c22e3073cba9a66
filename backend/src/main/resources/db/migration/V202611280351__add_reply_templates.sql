insert into reply_template (id, name, outcome, dismissal_ground, topic_id, content, place, active, version) values
  (unhex('01A2200000007000800000000000D001'), '說明', 'EXPLAINED', null, null, '您於{receivedOn}就「{subject}」提出之意見，本所已收悉（案號：{caseNumber}），並交由{unit}查明，茲說明如下：

一、○○○

二、如您對上開說明仍有疑義，歡迎提供補充資料或洽本所{unit}，本所將再為您說明。

感謝您的來信，敬祝　平安。', 1, 1, 0),
  (unhex('01A2200000007000800000000000D002'), '採行', 'ADOPTED', null, null, '您於{receivedOn}就「{subject}」提出之意見，本所已收悉（案號：{caseNumber}）。經{unit}檢討，您的意見本所予以採行，辦理情形如下：

一、已完成之改善：○○○

二、後續措施及預定完成日期：○○○

感謝您提供寶貴意見，協助本所提升服務品質。敬祝　平安。', 2, 1, 0),
  (unhex('01A2200000007000800000000000D003'), '移送', 'TRANSFERRED', null, null, '您於{receivedOn}就「{subject}」提出之陳情，本所已收悉（案號：{caseNumber}）。因所陳事項屬{agency}權責，本所業依行政程序法第172條第1項規定移送該機關處理，並由該機關逕行答復。

如需查詢辦理情形，請逕洽{agency}。敬祝　平安。', 3, 1, 0),
  (unhex('01A2200000007000800000000000D004'), '不予處理：無具體內容或未具真實姓名、住址', 'DISMISSED', 'NO_CONTENT_OR_IDENTITY', null, '您於{receivedOn}就「{subject}」提出之陳情，本所已收悉（案號：{caseNumber}）。因所陳內容未敘明具體事實，或未具真實姓名或住址，本所依行政程序法第173條第1款規定，不予處理。

如您願補充具體事實、真實姓名及聯絡方式，歡迎再向本所提出，本所將儘速處理。敬祝　平安。', 4, 1, 0),
  (unhex('01A2200000007000800000000000D005'), '不予處理：同一事由已明確答復', 'DISMISSED', 'ANSWERED_BEFORE', null, '您於{receivedOn}就「{subject}」提出之陳情，本所已收悉（案號：{caseNumber}）。查同一事由前經本所適當處理，並以案號{earlierNumber}明確答復在案；本次所陳並無新事實或新證據，爰依行政程序法第173條第2款規定，不予處理。

如有新事實或新證據，請一併提供，本所將再予處理。敬祝　平安。', 5, 1, 0),
  (unhex('01A2200000007000800000000000D006'), '不予處理：非主管機關且分向各機關陳情', 'DISMISSED', 'NOT_COMPETENT_COPY', null, '您於{receivedOn}就「{subject}」提出之陳情，本所已收悉（案號：{caseNumber}）。因本所非所陳事項之主管機關，且您已向主管機關提出陳情，本所依行政程序法第173條第3款規定，不予處理，請靜候主管機關答復。

敬祝　平安。', 6, 1, 0);
