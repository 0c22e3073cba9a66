package tw.servicequality.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.calendar.rules.CalendarFile;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.platform.rules.RocDate;

/** What a calendar file says and what it would change. */
public record CalendarPreviewResponse(
        @Schema(description = "Gregorian year of the file; absent when the file is faulty. 西元年。", examples = "2026") Integer year,
        @Schema(examples = "115") Integer rocYear,
        @Schema(description = "The encoding found. 辨識出的編碼。", examples = "Big5") String encoding,
        @Schema(description = "How many days the file holds. 天數。", examples = "365") Integer days,
        @Schema(description = "The edition compared with; absent when the year is new. 比對的現行版本。") CalendarEdition comparedWith,
        @Schema(required = true, description = "The days that would change; of a new year its days of rest. 與現行版本不同的日子。") List<Change> changes,
        @Schema(description = "The faults that keep the file from being imported; absent when there are none. 檔案的錯誤。") List<RowProblem> problems) {

    /** One day that would change. */
    @Schema(name = "CalendarChange")
    public record Change(
            @Schema(required = true) LocalDate date,
            @Schema(description = "Whether it is a working day now; absent when the year is new. 目前是否上班。") Boolean before,
            @Schema(required = true, description = "Whether it would be. 匯入後是否上班。") boolean after,
            @Schema(description = "The remark now. 目前的備註。") String noteBefore,
            @Schema(description = "The remark in the file. 檔案的備註。", examples = "補假") String note) {
    }

    /** One fault of the file. */
    @Schema(name = "CalendarRowProblem")
    public record RowProblem(
            @Schema(description = "Row from 1, the header being 1; absent for the file as a whole. 列號，標題為第 1 列。", examples = "6") Integer row,
            @Schema(required = true, examples = "calendar-weekday") String code,
            @Schema(required = true, examples = "第 6 列：2026-01-05 是星期一，檔案卻寫「二」") String message) {
    }

    static CalendarPreviewResponse of(CalendarFile file, Calendar current) {
        CalendarYear content = file.content();
        List<Change> changes = content.changesSince(current == null ? null : current.content()).stream()
                .map(change -> new Change(change.date(), change.before(), change.after(), change.noteBefore(), change.note())).toList();
        return new CalendarPreviewResponse(content.year(), content.year() - RocDate.OFFSET, file.encoding(),
                content.days().length(), current == null ? null : CalendarEdition.of(current.edition()), changes, null);
    }

    static CalendarPreviewResponse faulty(List<RowProblem> problems) {
        return new CalendarPreviewResponse(null, null, null, null, null, List.of(), problems);
    }
}
