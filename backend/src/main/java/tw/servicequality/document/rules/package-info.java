/** How a document is laid out: pure reckoning over words, widths and pages. */
package tw.servicequality.document.rules;
