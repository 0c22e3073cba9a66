/** What is in a file that was brought in, row by row, kept sealed until it is stored. */
package tw.servicequality.exchange.content;
