/** What holds for improvements, as plain rules: states, steps, status, numbers, who may judge. */
package tw.servicequality.improvement.rules;
