package tw.servicequality.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.CalendarCsv;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Official calendars by the same way as everything else. Each test has years of its own. */
@QuarkusTest
class CalendarDataSetTest {

    @Inject
    CalendarDataSet set;
    @Inject
    CalendarService calendars;

    @Test
    void a_file_becomes_an_edition_once() {
        String file = CalendarCsv.of(2061).text();
        assertEquals(365, Loads.weighed(set, file).stream().filter(it -> it.endsWith(" CREATED")).count());
        Api.visitor().get("/calendar-days?year=2061").then().statusCode(422);
        assertEquals(365, Loads.stored(set, file).size());
        Api.visitor().get("/calendar-days?year=2061").then().statusCode(200).body("items", hasSize(365));
        assertTrue(Loads.stored(set, file).stream().allMatch(it -> it.endsWith(" UNCHANGED")));
        Api.as(Role.VIEWER).get("/calendars").then().body("items.findAll { it.rocYear == 150 }", hasSize(1))
                .body("items.find { it.rocYear == 150 }.source", equalTo("150年政府行政機關辦公日曆表"));
    }

    @Test
    void days_that_differ_are_shown_and_make_the_next_edition() {
        Loads.stored(set, CalendarCsv.of(2062).text());
        String revised = CalendarCsv.of(2062).with("20620105,四,2,調整放假").text();
        assertEquals(List.of("6 CHANGED flag: 0 → 2, note: null → 調整放假"), Loads.weighed(set, revised).stream().filter(it -> !it.endsWith(" UNCHANGED")).toList());
        // The edition in force; its stamp, the same once more, the new one, the trail.
        assertEquals(5, Statements.in(() -> Loads.stored(set, revised)));
        Api.as(Role.VIEWER).get("/calendars").then().body("items.findAll { it.rocYear == 151 }.revision", equalTo(List.of(2, 1)));
    }

    @Test
    void one_bad_row_spoils_the_file() {
        List<String> told = Loads.stored(set, CalendarCsv.of(2063).with("20630103,三,1,").with("20630104,五,0,").without("20631231").text());
        assertEquals(List.of("2 REFUSED date calendar-day-missing", "3 UNCHANGED", "4 REFUSED flag calendar-flag", "5 REFUSED weekday calendar-weekday"), told.subList(0, 4));
        assertEquals(List.of("367 REFUSED date calendar-other-year"), refused(CalendarCsv.of(2063).text() + "20640101,二,2,"));
        assertEquals(List.of("367 REFUSED date calendar-day-twice"), refused(CalendarCsv.of(2063).text() + "20631231,一,0,"));
        assertEquals(List.of("367 REFUSED date calendar-date"), refused(CalendarCsv.of(2063).text() + "2063/12/31,一,0,"));
        Api.visitor().get("/calendar-days?year=2063").then().statusCode(422);
    }

    private List<String> refused(String file) {
        return Loads.weighed(set, file).stream().filter(it -> !it.endsWith(" UNCHANGED")).toList();
    }

    @Test
    void what_is_shipped_says_the_same_as_the_official_table_and_a_provisional_year_gives_way() {
        assertTrue(Loads.weighed(set, official(2026)).stream().allMatch(it -> it.endsWith(" UNCHANGED")));
        assertTrue(Loads.weighed(set, official(2027)).stream().allMatch(it -> it.endsWith(" CREATED")));
    }

    private String official(int year) {
        return calendars.days(year).items().stream().map(day -> day.date().toString().replace("-", "") + "," + "一二三四五六日".charAt(day.weekday() - 1) + ","
                + (day.working() ? "0" : "2") + "," + (day.note() == null ? "" : day.note())).collect(Collectors.joining("\r\n", "西元日期,星期,是否放假,備註\r\n", ""));
    }
}
