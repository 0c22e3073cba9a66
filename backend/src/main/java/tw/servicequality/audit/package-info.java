/** 稽核軌跡: who did what, when, from where, with what before and after. Rows are only added, and chained by hashes. */
package tw.servicequality.audit;
