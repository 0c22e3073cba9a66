/** What is kept how long: planned, held, made anonymous when its time is over. */
package tw.servicequality.privacy.retention;
