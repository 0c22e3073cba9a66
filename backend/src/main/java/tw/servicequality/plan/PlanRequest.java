package tw.servicequality.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan revision to be stored as a draft. Comes from a plan document that has been checked already.
 *
 * @param governsFrom the first day on which this revision holds
 * @param headings parents before their children, in the plan's order
 */
public record PlanRequest(String name, LocalDate revisedOn, String revisionWord, LocalDate governsFrom, PlanWords words,
        List<Heading> headings) {

    /**
     * A heading of the table.
     *
     * @param parentCode the code of the level above; absent for a dimension
     * @param title absent for a group that the plan does not name
     */
    public record Heading(HeadingLevel level, String code, String parentCode, String title) {
    }
}
