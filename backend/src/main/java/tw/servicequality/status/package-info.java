/** 辦理狀態: how each item stands on a day, from duties, activities and indicators. Computed, never stored. */
package tw.servicequality.status;
