/** Which doings change something that may be read, and how. */
package tw.servicequality.changefeed.rules;
