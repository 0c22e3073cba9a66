/** What is due, and deadlines moved when the official calendar changes. */
package tw.servicequality.complaint.deadline;
