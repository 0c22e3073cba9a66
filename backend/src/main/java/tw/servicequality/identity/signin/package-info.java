/** Signing in and staying so: passwords, locks after wrong ones, sessions and their cookie. */
package tw.servicequality.identity.signin;
