/** Figures entered month by month: checked, stored with their former versions, reckoned from records where a source is known. */
package tw.servicequality.kpi.measurement;
