/** 應辦事項: what is due, for whom, and when; the year calendar and its feed. */
package tw.servicequality.duty;
