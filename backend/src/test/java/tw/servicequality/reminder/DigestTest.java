package tw.servicequality.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.platform.actor.Role;

/** The daily digest: who gets one, and how often. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class DigestTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);
    private static final LocalDateTime MORNING = TODAY.atTime(9, 0);

    @Inject
    DigestJob job;
    @Inject
    CalendarService calendars;
    @Inject
    AgroalDataSource database;

    private final String address = UUID.randomUUID() + "@office.example";

    @BeforeEach
    void something_is_overdue() {
        ReminderScene.begin();
    }

    /** The official calendar, but today as it is wanted, so that the tests pass on a Sunday as well. */
    private OfficeCalendar today(boolean working) {
        OfficeCalendar known = calendars.calendar();
        return new OfficeCalendar(known.stamp(), known.editions(), Map.of(TODAY, new OfficeCalendar.Overlay(working, "測試")));
    }

    private int change(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }

    private static String row(Api.SignedIn account) {
        return "unhex('" + account.id().toString().replace("-", "") + "')";
    }

    private int count(String query) throws SQLException {
        try (Connection connection = database.getConnection(); ResultSet found = connection.createStatement().executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    @Test
    void on_two_nodes_at_once_it_is_sent_once_and_the_day_is_noted() throws Exception {
        Api.SignedIn account = ReminderScene.withMail(address, ReminderScene.unitId("surveying"), Role.SECTION_CHIEF);
        OfficeCalendar calendar = today(true);
        Mails.onNodes(2, () -> job.run(MORNING, calendar));
        job.run(MORNING.plusHours(1), calendar);
        assertEquals(1, Mails.to(address).size());
        Mails.Row mail = Mails.to(address).getFirst();
        int overdue = account.request().get("/duties?state=OPEN&unit=surveying").path("items.findAll { it.status == 'OVERDUE' }.size()");
        assertTrue(mail.subject().matches("\\[服務品質管考] 逾期 [1-9]\\d* 件、即將到期 \\d+ 件(、陳情 \\d+ 件)?、月報 [1-9]\\d* 件"), mail.subject());
        assertTrue(Integer.parseInt(mail.subject().replaceAll(".*逾期 (\\d+) 件、.*", "$1")) >= overdue, mail.subject());
        assertTrue(mail.text().contains("測量課") && mail.text().contains("/reminder-preference") && mail.html().contains("測量課"), mail.text());
        assertEquals(TODAY.atTime(17, 31).atZone(OfficeClock.TAIPEI).toInstant(), mail.deliverUntil(), "with the day's office hours it is over");
        account.request().get("/reminder-preference").then().body("lastSentOn", equalTo(TODAY.toString())).body("version", equalTo(0));
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"07:59:59", "17:31:00", "00:00:00", "23:59:59"})
    void out_of_office_hours_nothing_is_sent(String time) {
        ReminderScene.withMail(address, null, Role.DIRECTOR);
        job.run(LocalDateTime.parse(TODAY + "T" + time), today(true));
        assertEquals(0, Mails.to(address).size());
    }

    @Test
    void on_a_day_off_nothing_is_sent() {
        ReminderScene.withMail(address, null, Role.DIRECTOR);
        job.run(MORNING, today(false));
        assertEquals(0, Mails.to(address).size());
    }

    @Test
    void without_a_calendar_nothing_is_sent_and_one_warning_a_day_is_claimed() throws Exception {
        ReminderScene.withMail(address, null, Role.DIRECTOR);
        OfficeCalendar none = new OfficeCalendar(UUID.randomUUID(), Map.of(), Map.of());
        job.run(MORNING, none);
        job.run(MORNING.plusHours(1), none);
        assertEquals(0, Mails.to(address).size());
        assertEquals(1, count("select count(*) from job_run where job = 'reminder-calendar-missing' and finished_at is not null and period = '" + TODAY + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"active = false", "demo = true", "email = null", "email = ''", "roles = 'VIEWER'"})
    void who_may_not_or_cannot_get_one_gets_none(String set) throws SQLException {
        Api.SignedIn account = ReminderScene.withMail(address, null, Role.DIRECTOR);
        assertEquals(1, change("update account set " + set + " where id = " + row(account)));
        job.run(MORNING, today(true));
        assertEquals(0, Mails.to(address).size());
        assertEquals(0, count("select count(*) from reminder_preference where account_id = " + row(account)));
    }

    @Test
    void who_switched_it_off_gets_none_until_it_is_switched_on_again() {
        Api.SignedIn account = ReminderScene.withMail(address, null, Role.SECRETARY);
        account.request().header("If-Match", "\"0\"").body(Map.of("email", false, "daysBefore", 5)).put("/reminder-preference").then().statusCode(200);
        job.run(MORNING, today(true));
        assertEquals(0, Mails.to(address).size());
        account.request().header("If-Match", "\"1\"").body(Map.of("email", true, "daysBefore", 5)).put("/reminder-preference").then().statusCode(200);
        job.run(MORNING, today(true));
        assertEquals(1, Mails.to(address).size());
        account.request().get("/reminder-preference").then().body("lastSentOn", equalTo(TODAY.toString())).body("version", equalTo(2));
    }

    @Test
    void the_run_of_a_day_is_done_even_when_the_noted_day_is_lost_and_the_next_day_brings_a_new_one() throws SQLException {
        Api.SignedIn account = ReminderScene.withMail(address, null, Role.EVALUATION_OFFICER);
        job.run(MORNING, today(true));
        assertEquals(1, change("update reminder_preference set last_sent_on = date_sub(last_sent_on, interval 1 day) where account_id = " + row(account)));
        job.run(MORNING, today(true));
        assertEquals(1, Mails.to(address).size());
        assertEquals(1, change("delete from job_run where period = '" + TODAY + "/" + account.id() + "'"));
        job.run(MORNING, today(true));
        assertEquals(1, Mails.to(address).size(), "the key of the mail is taken");
        Mails.change(address, "dedupe_key = '" + address + "'");
        assertEquals(1, change("delete from job_run where period = '" + TODAY + "/" + account.id() + "'"));
        assertEquals(1, change("update reminder_preference set last_sent_on = date_sub(last_sent_on, interval 1 day) where account_id = " + row(account)));
        job.run(MORNING, today(true));
        assertEquals(2, Mails.to(address).size());
    }

    @Test
    void when_nothing_waits_nothing_is_sent() {
        Api.SignedIn account = ReminderScene.withMail(address, ReminderScene.unitId("surveying"), Role.CASE_OFFICER);
        ReminderScene.begin("2110-12-31");
        account.request().get("/reminders").then().statusCode(200).body("overdue", equalTo(List.of())).body("dueSoon", equalTo(List.of()));
        job.run(MORNING, today(true));
        assertEquals(0, Mails.to(address).size());
        ReminderScene.begin();
        job.run(MORNING, today(true));
        assertEquals(1, Mails.to(address).size());
    }

    @Test
    void an_address_that_no_mail_can_have_keeps_nobody_else_from_theirs() throws SQLException {
        Api.SignedIn odd = ReminderScene.withMail("odd-" + address, null, Role.DIRECTOR);
        assertEquals(1, change("update account set email = 'a@b.tw, c@d.tw' where id = " + row(odd)));
        ReminderScene.withMail(address, null, Role.DIRECTOR);
        job.run(MORNING, today(true));
        assertEquals(1, Mails.to(address).size());
        assertEquals(0, Mails.to("a@b.tw, c@d.tw").size());
        odd.request().get("/reminder-preference").then().body("lastSentOn", nullValue());
    }

    /** A complaint that is due today; with a handler of its own when one is named. @return its number */
    private String dueToday(String unit, Api.SignedIn handler, boolean confidential) throws SQLException {
        Map<String, Object> request = new HashMap<>(Map.of("channel", "PHONE", "category", "OTHER", "topic", "courtesy", "subject", "主旨金絲雀",
                "content", "內容金絲雀", "confidential", confidential, "petitioner", Map.of("name", "姓名金絲雀")));
        Response made = (handler == null ? Api.as(Role.EVALUATION_OFFICER) : handler.request()).body(request).post("/complaints");
        made.then().statusCode(201);
        String id = made.path("id");
        Map<String, Object> to = new HashMap<>(Map.of("unit", unit));
        if (handler != null) {
            to.put("handlerId", handler.id());
        }
        if (!confidential) {
            Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(to).post("/complaints/" + id + "/assign").then().statusCode(200);
        }
        assertEquals(1, change("update complaint set due_on = '" + TODAY + "' where id = unhex('" + id.replace("-", "") + "')"));
        return made.path("number");
    }

    @Test
    void complaints_that_are_nearly_late_are_told_to_who_answers_for_them_and_to_nobody_else() throws SQLException {
        String handlers = "h-" + address;
        String colleagues = "c-" + address;
        String chiefs = "f-" + address;
        String others = "o-" + address;
        String evaluations = "e-" + address;
        UUID unit = ReminderScene.unitId("surveying");
        Api.SignedIn handler = ReminderScene.withMail(handlers, unit, Role.CASE_OFFICER);
        ReminderScene.withMail(colleagues, unit, Role.CASE_OFFICER);
        ReminderScene.withMail(chiefs, unit, Role.SECTION_CHIEF);
        ReminderScene.withMail(others, ReminderScene.unitId("registration"), Role.SECTION_CHIEF);
        ReminderScene.withMail(evaluations, null, Role.EVALUATION_OFFICER);
        String number = dueToday("surveying", handler, false);
        String secret = dueToday("surveying", handler, true);
        job.run(MORNING, today(true));
        assertTold(handlers, number, true);
        assertTold(chiefs, number, true);
        assertTold(evaluations, number, true);
        assertTold(colleagues, number, false);
        assertTold(others, number, false);
        assertTold(handlers, secret, false, "named, but it is nobody's yet");
        assertTold(evaluations, secret, true, "gives it to somebody");
        for (String nobody : List.of(colleagues, chiefs, others)) {
            assertTold(nobody, secret, false);
        }
        String mail = Mails.to(handlers).getFirst().text();
        assertFalse(mail.contains("金絲雀"), mail);
        assertTrue(mail.contains("今日到期"), mail);
    }

    private static void assertTold(String address, String number, boolean told, String... why) {
        boolean found = Mails.to(address).stream().anyMatch(mail -> mail.text().contains(number) && mail.html().contains(number));
        assertEquals(told, found, address + " " + number + " " + List.of(why));
    }

    @Test
    void what_another_unit_owes_is_not_told() {
        String title = "他課事項 " + UUID.randomUUID();
        ReminderScene.call("registration", TODAY, title);
        String other = UUID.randomUUID() + "@office.example";
        ReminderScene.withMail(address, ReminderScene.unitId("surveying"), Role.CASE_OFFICER);
        ReminderScene.withMail(other, ReminderScene.unitId("registration"), Role.CASE_OFFICER);
        job.run(MORNING, today(true));
        assertFalse(Mails.to(address).getFirst().text().contains("他課事項"));
        assertTrue(Mails.to(other).getFirst().html().contains(title.substring(0, 30)));
    }
}
