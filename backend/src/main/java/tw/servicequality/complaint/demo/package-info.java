/** Cases of the demonstration. */
package tw.servicequality.complaint.demo;
