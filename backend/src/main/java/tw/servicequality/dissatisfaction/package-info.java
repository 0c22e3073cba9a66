/**
 * 不滿意情形報表: each unit's monthly report of who was dissatisfied with the handling of a case, why, and what is done about it. Research and evaluation submit
 * it, the secretary approves it; from then on it is locked and stays readable as it was approved.
 */
package tw.servicequality.dissatisfaction;
