/** How a month is written in an address. */
package tw.servicequality.officesummary.rules;
