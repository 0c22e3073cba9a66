/** When somebody is reminded, and of whose duties. */
package tw.servicequality.reminder.rules;
