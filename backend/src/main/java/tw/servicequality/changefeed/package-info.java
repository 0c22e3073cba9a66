/**
 * 異動清單: what changed, in order, for programs that keep a copy of what they may read here. It is read off the audit trail, in which every change of the
 * office's data is written in the transaction of the change, so no change can be forgotten or told that did not happen.
 */
package tw.servicequality.changefeed;
