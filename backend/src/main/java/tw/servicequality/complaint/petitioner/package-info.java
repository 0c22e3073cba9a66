/** Who complains: sealed, and masked for whoever need not know. */
package tw.servicequality.complaint.petitioner;
