/** Working days and the official calendar file: plain rules, without a clock and without a database. */
package tw.servicequality.calendar.rules;
