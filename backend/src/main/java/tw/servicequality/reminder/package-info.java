/** 提醒: what is due soon or overdue, on the screen and by e-mail, in office hours of working days only. */
package tw.servicequality.reminder;
