/** 機關摘要: one month of the office in one answer, for the city's research-and-evaluation system. Reads only; what each figure means stands in docs/office-summary.md. */
package tw.servicequality.officesummary;
