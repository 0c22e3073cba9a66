/** Who is named to read a confidential case. */
package tw.servicequality.complaint.confidential;
