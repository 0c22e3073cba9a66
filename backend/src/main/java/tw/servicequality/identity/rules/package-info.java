/** Rules of sign-in, sessions and passwords: plain Java, today and now are parameters. */
package tw.servicequality.identity.rules;
