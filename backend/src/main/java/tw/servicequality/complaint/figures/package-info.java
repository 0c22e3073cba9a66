/** Cases counted for indicators and for who operates the program. */
package tw.servicequality.complaint.figures;
