/** How results are put into words. */
package tw.servicequality.resultdocument.rules;
