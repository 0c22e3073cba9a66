/** The administrator's desk: accounts made, changed, locked; the first of all. */
package tw.servicequality.identity.administration;
