package tw.servicequality.calendar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Charset BIG5 = Charset.forName("MS950");

    @Test
    void utf8_with_byte_order_mark_and_crlf() {
        CalendarFile file = CalendarFile.parse(CalendarCsv.of(2026).bytes("\ufeff", StandardCharsets.UTF_8));
        assertEquals("UTF-8", file.encoding());
        assertEquals(2026, file.content().year());
        assertFalse(file.content().isWorking(LocalDate.of(2026, 1, 1)));
        assertTrue(file.content().isWorking(LocalDate.of(2026, 1, 2)));
        assertEquals("開國紀念日", file.content().notes().get(LocalDate.of(2026, 1, 1)));
        assertEquals(365, file.content().workingDays() + file.content().restDays());
    }

    @Test
    void the_same_in_every_form_that_is_in_use() {
        CalendarYear expected = CalendarFile.parse(CalendarCsv.of(2024).bytes("\ufeff", StandardCharsets.UTF_8)).content();
        assertEquals(366, expected.days().length());
        CalendarFile big5 = CalendarFile.parse(CalendarCsv.of(2024).bytes("", BIG5));
        assertEquals("Big5", big5.encoding());
        assertEquals(expected, big5.content());
        assertEquals(expected, CalendarFile.parse(CalendarCsv.of(2024).bytes("", StandardCharsets.UTF_8)).content());
        assertEquals(expected, CalendarFile.parse(CalendarCsv.of(2024).text().replace("\r\n", "\n").getBytes(BIG5)).content());
        assertEquals(expected, CalendarFile.parse((CalendarCsv.of(2024).text() + "\r\n,,,\r\n").getBytes(BIG5)).content());
        assertEquals(expected, CalendarFile.parse(CalendarCsv.of(2024).text().replace("開國紀念日", "\"開國紀念日\"").getBytes(BIG5)).content());
        assertEquals(expected, CalendarYear.stored(2024, expected.days(), expected.notesText()));
    }

    @Test
    void saturdays_may_be_worked() {
        CalendarCsv csv = CalendarCsv.of(2025).with("20250208,六,0,補行上班");
        assertTrue(CalendarFile.parse(csv.bytes("", BIG5)).content().isWorking(LocalDate.of(2025, 2, 8)));
    }

    @Test
    void single_faults_carry_their_row() {
        faults(csv -> csv.with("20260105,二,0,"), "6 calendar-weekday [6, 2026-01-05, 一, 二]");
        faults(csv -> csv.with("20260105,一,1,"), "6 calendar-flag [6, 1]");
        faults(csv -> csv.with("20260105,一,,"), "6 calendar-flag [6, ]");
        faults(csv -> csv.with("20260105,一,0"), "6 calendar-columns [6, 3]", "0 calendar-day-missing [0, 2026-01-05]");
        faults(csv -> csv.replace("20260105,", "20260230,"), "6 calendar-date [6, 20260230]", "0 calendar-day-missing [0, 2026-01-05]");
        faults(csv -> csv.replace("20260105,", "115/1/5,"), "6 calendar-date [6, 115/1/5]", "0 calendar-day-missing [0, 2026-01-05]");
        faults(csv -> csv.replace("20260105,一", "20260104,日"), "6 calendar-day-twice [6, 2026-01-04, 5]", "0 calendar-day-missing [0, 2026-01-05]");
        faults(csv -> csv.replace("20260105,", "20270105,"), "6 calendar-other-year [6, 2027-01-05, 2026]", "0 calendar-day-missing [0, 2026-01-05]");
        faults(csv -> csv.without("20261231"), "0 calendar-day-missing [0, 2026-12-31]");
        faults(csv -> csv.with("20260105,一,0," + "很".repeat(101)), "6 calendar-note [6, 100]");
    }

    @Test
    void faults_of_the_whole_file() {
        faults("", "0 calendar-empty []");
        faults("西元日期,星期,是否放假,備註\r\n", "0 calendar-empty [0]");
        faults("日期,星期,是否放假,備註\r\n", "1 calendar-header [1, 西元日期,星期,是否放假,備註]");
        faults("<html></html>", "1 calendar-header [1, 西元日期,星期,是否放假,備註]");
        faults("Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location\r\n開國紀念日,2026/1/1,,2026/1/1,,TRUE,,\r\n",
                "1 calendar-google-variant []");
        assertEquals("calendar-encoding", assertThrows(CalendarFile.Faulty.class,
                () -> CalendarFile.parse(new byte[] {(byte) 0xff, (byte) 0xfe, 0x7f, (byte) 0x89})).getMessage());
    }

    @Test
    void a_hopeless_file_does_not_drown_the_reader() {
        CalendarFile.Faulty faulty = assertThrows(CalendarFile.Faulty.class,
                () -> CalendarFile.parse(CalendarCsv.of(2026).text().replace(",0,", ",9,").getBytes(BIG5)));
        assertEquals(50, faulty.faults().size());
    }

    @Test
    void differences_between_editions() {
        CalendarYear before = CalendarFile.parse(CalendarCsv.of(2026).bytes("", BIG5)).content();
        CalendarYear after = CalendarFile.parse(CalendarCsv.of(2026).with("20260105,一,2,彈性放假").with("20260101,四,2,元旦").bytes("", BIG5)).content();
        assertEquals(List.of(), before.changesSince(before));
        assertEquals(List.of(new CalendarYear.Change(LocalDate.of(2026, 1, 1), false, false, "開國紀念日", "元旦"),
                new CalendarYear.Change(LocalDate.of(2026, 1, 5), true, false, null, "彈性放假")), after.changesSince(before));
        assertEquals(before.restDays(), before.changesSince(null).size());
    }

    private static void faults(UnaryOperator<CalendarCsv> change, String... expected) {
        faults(change.apply(CalendarCsv.of(2026)).text(), expected);
    }

    private static void faults(String text, String... expected) {
        CalendarFile.Faulty faulty = assertThrows(CalendarFile.Faulty.class, () -> CalendarFile.parse(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(expected), faulty.faults().stream()
                .map(fault -> fault.row() + " " + fault.code() + " " + Arrays.asList(fault.values())).toList());
    }
}
