/** 辦理紀錄: what was done, recorded once and counted wherever it counts. */
package tw.servicequality.activity;
