/** What holds for complaints, as plain rules: states, deadlines, extensions, masking. */
package tw.servicequality.complaint.rules;
