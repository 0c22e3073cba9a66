/** 備份: the office in one file, taken while it serves, and brought back into an empty database of either kind. */
package tw.servicequality.backup;
