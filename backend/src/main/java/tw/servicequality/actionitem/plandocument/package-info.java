/** The whole plan as one document: read, checked, compared, stored. */
package tw.servicequality.actionitem.plandocument;
