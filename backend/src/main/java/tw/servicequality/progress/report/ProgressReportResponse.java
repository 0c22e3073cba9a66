package tw.servicequality.progress.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.platform.http.Versioned;
import tw.servicequality.progress.rules.Lateness;
import tw.servicequality.progress.rules.ProgressState;

/**
 * A unit's report of a month. Locked it is told as it was signed.
 *
 * @param revision from 1; one more each time that it was opened again
 * @param over whether the month is over, so that it can be submitted
 * @param due when it is, or was, due
 * @param workingDaysLeft from today to the due day, negative when past; absent once submitted, or where the calendar does not reach so far
 * @param lateness how late it first came, or is by today, with the arithmetic; absent while it is not late
 * @param lines by the order of the plan
 * @param filled how many lines say what kind they are
 * @param missing the lines that lack something
 * @param remark 研考意見
 * @param previousRemark 研考意見 of the month before
 * @param signed the revisions that were signed, the newest first
 * @param steps its history, the oldest first
 */
@Schema(name = "ProgressReport", description = "A unit's report of a month. 課室月報（執行成果）。")
public record ProgressReportResponse(@Schema(required = true) UUID id, @Schema(required = true) UnitReference unit, @Schema(required = true) int year,
        @Schema(required = true) int month, @Schema(required = true) ProgressState state, @Schema(required = true) int revision,
        @Schema(required = true) boolean over, @Schema(required = true) DueResponse due, Integer workingDaysLeft, Late lateness,
        @Schema(required = true) List<ProgressLineResponse> lines, @Schema(required = true) int filled, @Schema(required = true) List<Missing> missing,
        @Schema(required = true) String createdBy, LocalDate firstSubmittedOn, String submittedBy, Instant submittedAt, String consolidatedBy,
        Instant consolidatedAt, String remark, String previousRemark, String reviewedBy, Instant reviewedAt, @Schema(required = true) List<Signed> signed,
        @Schema(required = true) List<Step> steps, @Schema(required = true, examples = "[\"submit\"]") List<String> allowedActions,
        @Schema(required = true) int version) implements Versioned {

    /**
     * A line that lacks something.
     *
     * @param fields as in {@link ProgressLineResponse#missing}
     */
    @Schema(name = "ProgressMissing")
    public record Missing(@Schema(required = true) UUID lineageId, @Schema(required = true) String code, @Schema(required = true) List<String> fields) {
    }

    /**
     * How late something is, in working days.
     *
     * @param came the day on which it first came, or today
     * @param workingDays absent where the calendar does not reach so far
     * @param days from the day after the due day, each with its number where it is worked
     */
    @Schema(name = "ProgressLateness", description = "How late a report is, with the arithmetic. 逾期工作日數及算式。")
    public record Late(@Schema(required = true) LocalDate due, @Schema(required = true) LocalDate came, Integer workingDays,
            @Schema(required = true) List<Day> days) {

        public static Late of(Lateness it) {
            return it == null || !it.isLate() ? null : new Late(it.due(), it.came(), it.workingDays(), it.steps().stream()
                    .map(step -> new Day(step.day().date(), step.counted(), step.day().note())).toList());
        }
    }

    /**
     * A day of the arithmetic.
     *
     * @param counted the how many-th working day it is; absent where it is not worked
     * @param note the calendar's remark
     */
    @Schema(name = "ProgressDay")
    public record Day(@Schema(required = true) LocalDate date, Integer counted, String note) {
    }

    /** A revision that was signed. */
    @Schema(name = "ProgressSigned")
    public record Signed(@Schema(required = true) int revision, @Schema(required = true) String lockedBy, @Schema(required = true) Instant lockedAt) {
    }

    /**
     * A step of its history.
     *
     * @param words why it was returned or reopened, what 研考 remarked, or the comment
     */
    @Schema(name = "ProgressStep")
    public record Step(@Schema(required = true) Instant at, @Schema(required = true) String doneBy, @Schema(required = true) ProgressEventKind kind,
            @Schema(required = true) int revision, String words) {
    }
}
