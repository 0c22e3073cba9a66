/** How often a program may ask, and which day a secret ends. Plain Java. */
package tw.servicequality.client.rules;
