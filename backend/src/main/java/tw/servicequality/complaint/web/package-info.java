/** Cases that citizens send in, and what everybody may read of cases. */
package tw.servicequality.complaint.web;
