/**
 * What every room stands on: time, identifiers, problems, paging, the HTTP edge and the embedded database.
 * No word of the office is in here, except the roles and the actor that every permission and audit line needs.
 */
package tw.servicequality.platform;
