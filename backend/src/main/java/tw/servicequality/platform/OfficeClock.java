package tw.servicequality.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only clock of the program. Instants are UTC in milliseconds, as the database keeps them; days are days in Taipei.
 * Rules never ask it: they receive {@code today} as a parameter.
 */
@ApplicationScoped
public class OfficeClock {

    /** The zone in which the office counts its days. */
    public static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    private final Clock clock = Clock.tickMillis(TAIPEI);

    /** This moment, in whole milliseconds. */
    public Instant now() {
        return clock.instant();
    }

    /** The calendar day in Taipei. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), TAIPEI);
    }
}
