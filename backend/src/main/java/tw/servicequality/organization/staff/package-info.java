/** The people of the units, with or without an account. */
package tw.servicequality.organization.staff;
