/** Who may see which case, and how cases are read: one, or many in an order. */
package tw.servicequality.complaint.reading;
