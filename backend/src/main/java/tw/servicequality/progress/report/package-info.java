/** What is stored of a unit's month: lines, steps, what was signed, and who may change it. */
package tw.servicequality.progress.report;
