package tw.servicequality.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.calendar.rules.WorkingDays;

/** A due date and the arithmetic behind it. */
public record DueDateResponse(
        @Schema(required = true, description = "The day before counting starts; itself never counted. 起算前一日，不計入。") LocalDate from,
        @Schema(required = true, examples = "6") int days,
        @Schema(required = true, description = "The last of the working days. 期限末日。") LocalDate due,
        @Schema(required = true, description = "Whether a provisional calendar was used, so that the date may move. 是否用到尚未核定的日曆。") boolean provisional,
        @Schema(required = true, description = "Each day from the day after `from` to `due`. 逐日計算過程。") List<Step> steps,
        @Schema(required = true) List<CalendarEdition> calendars) {

    /** One day of the arithmetic. */
    @Schema(name = "WorkingDayStep")
    public record Step(
            @Schema(required = true) LocalDate date,
            @Schema(required = true, description = "1 Monday to 7 Sunday. 星期。") int weekday,
            @Schema(required = true) boolean working,
            @Schema(description = "The how many-th working day; absent when not worked. 第幾個工作日。", examples = "1") Integer counted,
            @Schema(description = "Official remark. 備註。", examples = "補假") String note,
            @Schema(description = "Why the day is not as the official calendar says. 人工調整的原因。") String overlay) {
    }

    /** The arithmetic of a deadline. */
    public static DueDateResponse of(WorkingDays.Due due) {
        List<Step> steps = due.steps().stream().map(step -> new Step(step.day().date(), step.day().date().getDayOfWeek().getValue(),
                step.day().working(), step.counted(), step.day().note(), step.day().overlay())).toList();
        return new DueDateResponse(due.from(), due.days(), due.due(), due.provisional(), steps, due.editions().stream().map(CalendarEdition::of).toList());
    }
}
