/** Tables read row by row from CSV, XLSX, ODS and JSON, within limits. */
package tw.servicequality.tabular.source;
