/** The password by which a citizen follows a case, and the lock after wrong ones. */
package tw.servicequality.petition.password;
