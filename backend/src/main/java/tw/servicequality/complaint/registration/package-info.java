/** Cases registered and corrected, with number and deadline at once. */
package tw.servicequality.complaint.registration;
