/** Who has an account, with which roles and for which units; the passwords that may not come again. */
package tw.servicequality.identity.account;
