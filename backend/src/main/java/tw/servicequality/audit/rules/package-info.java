/** The hash chain of the audit trail: plain Java. */
package tw.servicequality.audit.rules;
