/**
 * 資料表檔案: tables of records as people and programs exchange them, read from CSV, XLSX, ODS and JSON and written as CSV, ODS and JSON, row by row in bounded memory.
 * Knows nothing of what the records say.
 */
package tw.servicequality.tabular;
