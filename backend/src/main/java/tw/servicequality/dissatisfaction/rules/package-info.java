/** What holds for reports of dissatisfaction, as plain rules: states, steps, months. */
package tw.servicequality.dissatisfaction.rules;
