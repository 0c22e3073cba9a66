/** Mails: stored sealed with what they tell of, sent later, tried again. */
package tw.servicequality.platform.mail;
