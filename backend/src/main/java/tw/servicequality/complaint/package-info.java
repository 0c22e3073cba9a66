/** Complaints (陳情): registered at once, answered on time, kept confidential. 行政程序法 §168–173; the plan's 4.2.1. */
package tw.servicequality.complaint;
