/** The case itself: what is stored of it, its steps, its number, its deadline, its words for searching. */
package tw.servicequality.complaint.casefile;
