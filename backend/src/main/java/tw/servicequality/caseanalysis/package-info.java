/** What complaints add up to (陳情統計): volumes, answers on time, how long they took. Numbers only. */
package tw.servicequality.caseanalysis;
