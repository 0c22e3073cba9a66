/**
 * 執行成果彙整表: the official tables of monthly results, of one unit or of a month of all units, made of what was signed and of nothing else: the same signatures
 * give the same bytes.
 */
package tw.servicequality.resultdocument;
