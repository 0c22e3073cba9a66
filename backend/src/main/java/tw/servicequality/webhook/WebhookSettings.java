package tw.servicequality.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are sent. */
@ConfigMapping(prefix = "quality.webhooks")
interface WebhookSettings {

    /** How often what changed is sent; {@code off} for never. */
    String every();

    /** Whether receivers may be inside the house, and be reached without encryption. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long a receiver may take for one message, from the connection to the end of its answer. */
    @WithDefault("15s")
    Duration timeout();

    /** After a rotation the old secret signs too for so long. */
    @WithDefault("24h")
    Duration overlap();

    /** A subscription of which nothing was taken for so long is made inactive. */
    @WithDefault("5d")
    Duration disabledAfter();

    /** How long a message stays in the log after it was made. */
    @WithDefault("30d")
    Duration kept();

    /** So many subscriptions at most. */
    @WithDefault("50")
    int most();
}
