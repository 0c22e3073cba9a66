/** Texts to begin a reply with. */
package tw.servicequality.complaint.reply;
