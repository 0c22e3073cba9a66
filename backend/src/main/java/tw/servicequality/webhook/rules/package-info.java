/** Whom a webhook may reach, how it is signed, and when it is tried again. */
package tw.servicequality.webhook.rules;
