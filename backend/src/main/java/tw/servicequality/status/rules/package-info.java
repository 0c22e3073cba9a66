/** How an item stands on a day, from what is due, what was done and what is counted. Plain Java. */
package tw.servicequality.status.rules;
