/** Days as people in Taiwan write them: plain rules, without a clock and without a database. */
package tw.servicequality.platform.rules;
