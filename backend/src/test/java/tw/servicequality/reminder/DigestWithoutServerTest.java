package tw.servicequality.reminder;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Without a mail server no digests pile up, to be sent together when one is named at last. */
@QuarkusTest
class DigestWithoutServerTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @Inject
    DigestJob job;
    @Inject
    CalendarService calendars;

    @Test
    void none_is_made() {
        ReminderScene.begin();
        String address = UUID.randomUUID() + "@office.example";
        Api.SignedIn account = ReminderScene.withMail(address, null, Role.DIRECTOR);
        OfficeCalendar known = calendars.calendar();
        job.run(TODAY.atTime(9, 0), new OfficeCalendar(known.stamp(), known.editions(), Map.of(TODAY, new OfficeCalendar.Overlay(true, "測試"))));
        assertEquals(0, Mails.to(address).size());
        account.request().get("/reminder-preference").then().statusCode(200).body("lastSentOn", nullValue());
    }
}
