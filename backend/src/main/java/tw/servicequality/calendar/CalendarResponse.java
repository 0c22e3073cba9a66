package tw.servicequality.calendar;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.platform.rules.RocDate;

/** One edition of one year's official calendar. */
@Schema(description = "One edition of the official calendar of one year. 某年度辦公日曆表的一個版本。")
public record CalendarResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "ROC year. 民國年。", examples = "115") int rocYear,
        @Schema(required = true, description = "Gregorian year. 西元年。", examples = "2026") int year,
        @Schema(required = true, description = "Counts the editions of the year from 1; the highest is in force. 版次，最大者有效。", examples = "1") int revision,
        @Schema(required = true, description = "Derived from the statute because the official calendar is not out yet. 尚未核定，依法律推算。") boolean provisional,
        @Schema(required = true, examples = "115年政府行政機關辦公日曆表") String source,
        @Schema(required = true) Instant importedAt,
        @Schema(required = true, description = "Whether this edition is in force. 是否為現行版本。") boolean current,
        @Schema(required = true, description = "Days of work, without overlays. 上班日數。", examples = "245") int workingDays,
        @Schema(required = true, description = "Days of rest, without overlays. 放假日數。", examples = "120") int restDays) {

    static CalendarResponse of(Calendar calendar, boolean current) {
        CalendarYear content = calendar.content();
        return new CalendarResponse(calendar.id, calendar.rocYear, calendar.rocYear + RocDate.OFFSET, calendar.revision, calendar.provisional,
                calendar.source, calendar.importedAt, current, content.workingDays(), content.restDays());
    }
}
