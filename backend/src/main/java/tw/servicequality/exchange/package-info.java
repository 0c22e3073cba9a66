/**
 * 資料匯入: files that bring records in. A room that takes records has a {@link tw.servicequality.exchange.DataSet}: its columns, how a row becomes the request of its API, and
 * how many such requests are weighed and stored at once. Everything else is here: the file is kept sealed, read row by row, checked, shown as what would change, stored
 * whole or without its bad rows, taken up again after a crash, and forgotten after its time. See docs/adr/0021-imports.md.
 */
package tw.servicequality.exchange;
