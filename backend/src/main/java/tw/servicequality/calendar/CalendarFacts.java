package tw.servicequality.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.platform.rules.RocDate;

/** The calendars that the program brings along, as its file {@code calendar/office-calendars.yaml} tells them. */
record CalendarFacts(@NotEmpty List<@Valid @NotNull Edition> calendars) {

    /**
     * One edition, told by what is not ordinary.
     *
     * @param provisional whether it is derived from the statute; absent means it is official
     * @param off days of rest, and weekend days with a remark
     * @param working weekend days that are worked
     */
    record Edition(@NotNull @Min(1) @Max(199) Integer rocYear, @NotBlank @Size(max = 200) String source, Boolean provisional,
            Map<LocalDate, String> off, Map<LocalDate, String> working) {

        CalendarYear content() {
            return CalendarYear.of(rocYear + RocDate.OFFSET, off == null ? Map.of() : off, working == null ? Map.of() : working);
        }
    }
}
