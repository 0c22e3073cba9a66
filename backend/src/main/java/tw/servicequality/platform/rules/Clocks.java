package tw.servicequality.platform.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * What a moment that lies ahead says about the clock. A clock that leapt forward and was set right leaves moments behind that nothing could have set under the clock as it
 * is now; who waited for them would wait as long as the leap was.
 */
public final class Clocks {

    /** By so much clocks of several nodes may differ, and one clock may be set back, without anybody taking notice. */
    public static final Duration APART = Duration.ofMinutes(5);

    private Clocks() {
    }

    /**
     * Behind this, no moment can lie that was set under this clock.
     *
     * @param longest how far ahead it is set at the most
     */
    public static Instant latest(Instant now, Duration longest) {
        return now.plus(longest).plus(APART);
    }
}
