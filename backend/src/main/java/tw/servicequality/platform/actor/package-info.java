/** Who acts: a person in a role, or a program with scopes. */
package tw.servicequality.platform.actor;
