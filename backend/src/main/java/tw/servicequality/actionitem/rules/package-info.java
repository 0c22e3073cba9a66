/** What holds for items and schedules, as plain rules. */
package tw.servicequality.actionitem.rules;
