/** How satisfied people are with how their cases were handled, counted. */
package tw.servicequality.feedback.satisfaction;
