/** From assignment to closing: submitted, decided, extended, merged. */
package tw.servicequality.complaint.handling;
