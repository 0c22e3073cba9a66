package tw.servicequality.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tw.servicequality.calendar.rules.CalendarFile;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.platform.file.YamlFiles;

/** The calendars that the program brings along are what the authority has published. */
@QuarkusTest
class ShippedCalendarsTest {

    @Inject
    YamlFiles files;

    private List<CalendarFacts.Edition> editions() {
        return files.readResource("calendar/office-calendars.yaml", CalendarFacts.class).content().calendars();
    }

    private List<CalendarYear> of(int rocYear) {
        return editions().stream().filter(it -> it.rocYear() == rocYear).map(CalendarFacts.Edition::content).toList();
    }

    @Test
    void the_published_numbers_of_days_of_rest() {
        assertEquals(List.of(115), of(113).stream().map(CalendarYear::restDays).toList());
        assertEquals(List.of(115, 118, 118), of(114).stream().map(CalendarYear::restDays).toList());
        assertEquals(List.of(120), of(115).stream().map(CalendarYear::restDays).toList());
    }

    @Test
    void the_revision_of_114_took_three_days() {
        List<CalendarYear> editions = of(114);
        assertEquals(List.of(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 10, 24), LocalDate.of(2025, 12, 25)),
                editions.get(1).changesSince(editions.get(0)).stream().filter(it -> it.before() != it.after()).map(CalendarYear.Change::date).toList());
        assertEquals(List.of("補假", "補假"), editions.get(2).changesSince(editions.get(1)).stream().map(CalendarYear.Change::note).toList());
    }

    /** Of each holiday of the statute that falls on a weekend, and of no other, a working day is off in its stead. */
    @Test
    void the_provisional_116_follows_the_statute() {
        CalendarYear year = of(116).getFirst();
        Set<LocalDate> weekdaysOff = LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !year.isWorking(day)).collect(Collectors.toSet());
        assertEquals(Stream.of("2027-01-01", "2027-02-04", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-03-01", "2027-04-05",
                "2027-04-06", "2027-04-30", "2027-06-09", "2027-09-15", "2027-09-28", "2027-10-11", "2027-10-25", "2027-12-24", "2027-12-31")
                .map(LocalDate::parse).collect(Collectors.toSet()), weekdaysOff);
        assertTrue(editions().stream().filter(it -> it.rocYear() == 116).allMatch(it -> Boolean.TRUE.equals(it.provisional())));
        assertTrue(editions().stream().filter(it -> it.rocYear() != 116).allMatch(it -> it.provisional() == null));
    }

    /** With the folder of the authority's own files in {@code QUALITY_CALENDAR_FILES}: each of them is one of our editions, day by day. */
    @Test
    void equal_to_the_files_as_published() throws IOException {
        String folder = System.getenv("QUALITY_CALENDAR_FILES");
        Assumptions.assumeTrue(folder != null, "QUALITY_CALENDAR_FILES names no folder");
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            List<Path> published = all.filter(file -> file.toString().endsWith(".csv")).toList();
            assertTrue(!published.isEmpty(), "no file in " + folder);
            for (Path file : published) {
                CalendarYear content = CalendarFile.parse(Files.readAllBytes(file)).content();
                assertTrue(of(content.year() - 1911).contains(content), () -> file.getFileName() + " differs: "
                        + of(content.year() - 1911).stream().map(content::changesSince).toList());
            }
        }
    }
}
