/** The private calendar address (iCalendar) of what is due. */
package tw.servicequality.duty.feed;
