/** The citizens' side of complaints (線上陳情): sent in on the web without sign-in, confirmed by mail, followed with number and password. */
package tw.servicequality.petition;
