package tw.servicequality.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.calendar.rules.OfficeCalendar;

/** Every day of one year, by the edition in force and the overlays. */
public record CalendarDaysResponse(
        @Schema(required = true) List<Day> items,
        @Schema(required = true, examples = "2026") int year,
        @Schema(required = true, examples = "115") int rocYear,
        @Schema(required = true) boolean provisional,
        @Schema(required = true) UUID calendarId,
        @Schema(required = true) int revision) {

    /** One day. */
    @Schema(name = "CalendarDay")
    public record Day(
            @Schema(required = true) LocalDate date,
            @Schema(required = true, description = "Whether the office works. 是否上班。") boolean working,
            @Schema(required = true, description = "1 Monday to 7 Sunday. 星期，1 為星期一。", examples = "4") int weekday,
            @Schema(description = "Official remark. 備註。", examples = "開國紀念日") String note,
            @Schema(description = "Why the day is not as the official calendar says. 人工調整的原因。", examples = "颱風停止上班") String overlay) {

        static Day of(OfficeCalendar.Day day) {
            return new Day(day.date(), day.working(), day.date().getDayOfWeek().getValue(), day.note(), day.overlay());
        }
    }
}
