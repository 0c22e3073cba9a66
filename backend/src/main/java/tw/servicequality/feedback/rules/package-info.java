/** What answers add up to, without database and web. */
package tw.servicequality.feedback.rules;
