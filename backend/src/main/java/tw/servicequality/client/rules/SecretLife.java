package tw.servicequality.client.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a secret ends. */
public final class SecretLife {

    /** The longest that a secret lives, in days; after a year somebody is to look whether it is still wanted. */
    public static final int MOST_DAYS = 366;

    private SecretLife() {
    }

    /** Whether a secret made today may have this as its last day: tomorrow at the earliest, so that it is good for anything. */
    public static boolean mayEnd(LocalDate lastDay, LocalDate today) {
        return lastDay.isAfter(today) && !lastDay.isAfter(today.plusDays(MOST_DAYS));
    }

    /** The moment at which a last day is over. */
    public static Instant end(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** When an older secret ends after a new one was made: after the overlap, unless it ends sooner by itself. */
    public static Instant overlapped(Instant end, Instant now, Duration overlap) {
        Instant last = now.plus(overlap);
        return last.isBefore(end) ? last : end;
    }
}
