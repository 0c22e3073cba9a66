/** Cases whose time is over, what keeps them longer, and what a person asked to have deleted. */
package tw.servicequality.complaint.retention;
