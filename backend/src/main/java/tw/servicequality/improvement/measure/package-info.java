/** What is stored of a measure: what was found, why, what is done; its steps, its sources, and who may change it. */
package tw.servicequality.improvement.measure;
