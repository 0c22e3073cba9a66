/**
 * 月報（執行成果）: each unit's report of a month, a line for each of its action items. The unit's chief submits it, research and evaluation consolidate it, the
 * secretary reviews it; from then on it is locked and stays readable as it was signed. Opened again it becomes a new revision, and the old one stays.
 */
package tw.servicequality.progress;
