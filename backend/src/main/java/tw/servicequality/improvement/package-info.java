/**
 * 矯正預防措施: what was found wrong, why, what is done about it and against its coming back; completed by one, found effective later by another.
 * It knows where a finding comes from only as a reference with a kind, an id and a label.
 */
package tw.servicequality.improvement;
