package tw.servicequality.client.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretLifeTest {

    @ParameterizedTest
    @CsvSource({"2026-11-27, false", "2026-11-26, false", "2026-11-28, true", "2027-11-28, true", "2027-11-29, false"})
    void a_secret_ends_after_today_and_within_a_year(LocalDate lastDay, boolean allowed) {
        assertEquals(allowed, SecretLife.mayEnd(lastDay, LocalDate.parse("2026-11-27")));
    }

    @Test
    void the_last_day_is_included() {
        assertEquals(Instant.parse("2027-01-31T16:00:00Z"), SecretLife.end(LocalDate.parse("2027-01-31"), ZoneId.of("Asia/Taipei")));
    }

    @ParameterizedTest
    @CsvSource({"PT24H, 2026-11-28T00:00:00Z", "PT0S, 2026-11-27T00:00:00Z", "PT720H, 2026-12-01T00:00:00Z"})
    void an_older_secret_ends_after_the_overlap_or_sooner_by_itself(Duration overlap, Instant end) {
        assertEquals(end, SecretLife.overlapped(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2026-11-27T00:00:00Z"), overlap));
    }
}
