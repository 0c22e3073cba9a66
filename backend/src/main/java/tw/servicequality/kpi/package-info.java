/** 績效指標: targets, figures, and how the two compare. */
package tw.servicequality.kpi;
