package tw.servicequality.identity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Idle for 30 minutes, 12 hours in all. */
class SessionRulesTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T00:00:00Z");
    private static final SessionRules RULES = new SessionRules(Duration.ofMinutes(30), Duration.ofHours(12));

    @ParameterizedTest(name = "seen after {0}, now after {1}: alive {2}")
    @CsvSource({"PT0M, PT0M, true", "PT0M, PT29M59.999S, true", "PT0M, PT30M, false", "PT25M, PT50M, true", "PT11H50M, PT11H59M, true",
        "PT11H59M, PT12H, false", "PT11H59M, PT20H, false",
        "PT1H, PT55M, true", "PT1H, PT54M59S, false", "PT1H, PT0M, false"})
    void sessions_end(Duration seen, Duration now, boolean alive) {
        assertEquals(alive, RULES.alive(OPENED.plus(seen), RULES.expiry(OPENED), OPENED.plus(now)));
    }

    @ParameterizedTest(name = "idle {0}, after {1}: noted {2}")
    @CsvSource({"PT30M, PT59.999S, false", "PT30M, PT60S, true", "PT2M, PT29S, false", "PT2M, PT30S, true"})
    void a_request_is_noted_at_most_once_a_minute(Duration idle, Duration after, boolean noted) {
        assertEquals(noted, new SessionRules(idle, Duration.ofHours(12)).noteworthy(OPENED, OPENED.plus(after)));
    }
}
