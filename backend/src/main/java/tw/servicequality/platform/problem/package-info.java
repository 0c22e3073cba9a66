/** What went wrong, told in one form (RFC 9457) and one catalogue, in the reader's language. */
package tw.servicequality.platform.problem;
