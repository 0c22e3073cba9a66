/** The list of cases with its totals, and cases like one another. */
package tw.servicequality.complaint.list;
