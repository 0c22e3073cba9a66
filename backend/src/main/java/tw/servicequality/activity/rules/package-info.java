/** How activities add up. Plain Java. */
package tw.servicequality.activity.rules;
