/** Deadlines of the law, and what makes a run of retention doubtful. */
package tw.servicequality.privacy.rules;
