/** 辦公日曆: which days the government works, in versions as published, with overlay days; and the arithmetic of deadlines. */
package tw.servicequality.calendar;
