/** Answers of who was not satisfied, for the units that look into them. */
package tw.servicequality.feedback.dissatisfied;
