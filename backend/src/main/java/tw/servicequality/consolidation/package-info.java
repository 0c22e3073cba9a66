/**
 * 彙整核閱: the monthly reports of all units together. Research and evaluation see who has reported, remind the others and consolidate; the secretary reads what
 * changed and reviews; the office publishes what was reviewed.
 */
package tw.servicequality.consolidation;
