/** What is due and how it stands, in plain Java. */
package tw.servicequality.duty.rules;
