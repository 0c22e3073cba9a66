/** What is stored of an activity: its words, items and units, its former versions, and who may change it. */
package tw.servicequality.activity.entry;
