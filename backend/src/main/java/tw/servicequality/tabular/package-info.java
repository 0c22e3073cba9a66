/**
 * 資料表檔案: tables of records as people and programs exchange them, read from CSV, XLSX, ODS and JSON and written as CSV, ODS and JSON, row by row in bounded memory.
 * Knows nothing of what the records say.
 *
 * <pre>{@code
 * Columns cases = Columns.of(Column.text("externalId", "外部編號", "External id", 100).needed(),
 *         Column.of(ColumnKind.DATE, "receivedOn", "收件日", "Received on").needed());
 * try (TableReader table = TableReader.open(file, TableLimits.usual())) {
 *     MatchedColumns matched = cases.match(table.headings());         // matched.faults(): unknown, repeated, missing columns
 *     for (Row row = table.next(); row != null; row = table.next()) {
 *         TableRecord record = matched.record(row);                   // record.faults(): each with place(), reason() and text(…)
 *         record.date("receivedOn");
 *     }
 * }
 *
 * TableWriter writer = TableWriter.of(out, TableFormat.ODS, cases, language, "陳情案件");
 * writer.write(Map.of("externalId", "A-1", "receivedOn", LocalDate.of(2026, 10, 5)));
 * writer.end();
 * }</pre>
 */
package tw.servicequality.tabular;
