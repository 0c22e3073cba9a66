/** 總覽: the first screen in one answer. Reads only. */
package tw.servicequality.dashboard;
