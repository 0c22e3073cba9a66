package tw.servicequality.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import tw.servicequality.privacy.rules.RetentionGuard;

/** How long personal data stay, and what protects them from going too soon. */
@ConfigMapping(prefix = "quality.privacy")
public interface PrivacySettings {

    /** How often keys and retention are looked after; {@code off} for never. */
    String every();

    /** Years after closing at the end of which a case becomes anonymous; 0: never by itself. */
    @WithDefault("5")
    int retentionYears();

    /** Years after a request of a person was done or decided at the end of which it is forgotten who asked. */
    @WithDefault("5")
    int requestYears();

    /** A run later than this after the one before waits for a confirmation. */
    @WithDefault("7d")
    Duration longestPause();

    /** Program and database may differ by this. */
    @WithDefault("1h")
    Duration clockDifference();

    /** More cases than this at once wait for a confirmation. */
    @WithDefault("500")
    long most();

    /** So do more than this percentage of all kept cases, beyond the first twenty. */
    @WithDefault("10")
    int share();

    @WithDefault("20")
    long few();

    /** How often an hour one account may search for a petitioner. */
    @WithDefault("30")
    int searchesPerHour();

    default RetentionGuard guard() {
        return new RetentionGuard(longestPause(), clockDifference(), most(), share(), few());
    }
}
