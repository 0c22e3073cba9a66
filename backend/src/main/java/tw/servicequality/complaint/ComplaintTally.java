package tw.servicequality.complaint;

import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.complaint.rules.CaseState;

/** How many cases are alike in everything that is counted. */
record ComplaintTally(int year, int month, CaseState state, UUID unitId, String category, String channel, boolean onSite, UUID topicId, String outcome, Boolean onTime,
        Integer workingDays, boolean overdue, long cases) {

    /** What the database counts. */
    static final String SQL = "select year(received_on) of_year, month(received_on) of_month, state, unit_id, category, channel, on_site, topic_id, outcome, on_time, "
            + "working_days, due_on < :today overdue, count(*) cases from complaint where received_on between :from and :to "
            + "group by of_year, of_month, state, unit_id, category, channel, on_site, topic_id, outcome, on_time, working_days, overdue";

    /** The first day whose cases are counted for a year and the one before. */
    static LocalDate from(int year) {
        return LocalDate.of(year - 1, 1, 1);
    }
}
