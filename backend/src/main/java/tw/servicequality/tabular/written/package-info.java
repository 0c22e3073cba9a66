/** Tables written as CSV, ODS and JSON. */
package tw.servicequality.tabular.written;
