/**
 * Webhooks (Standard Webhooks): programs elsewhere are told what changed instead of asking. What is told is read off the list of changes, from a place of its own for
 * each subscription, so no change can be forgotten.
 */
package tw.servicequality.webhook;
