/** What a file may be and be called: plain rules on bytes and names. */
package tw.servicequality.attachment.rules;
