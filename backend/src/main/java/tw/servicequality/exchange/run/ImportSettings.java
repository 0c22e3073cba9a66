package tw.servicequality.exchange.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How files are brought in. */
@ConfigMapping(prefix = "quality.imports")
interface ImportSettings {

    /** How often imports that nobody works on are looked for; {@code off} for never: then they begin only on the node that took them in. */
    String every();

    /** The largest file in bytes. */
    @WithDefault("209715200")
    long largest();

    /** So long the file and what was found in it stay after the import was ordered. */
    @WithDefault("30d")
    Duration kept();

    /** Who works on an import says so within this time, or another one takes it up. */
    @WithDefault("60s")
    Duration lease();

    /** The longest that one transaction may take. */
    @WithDefault("30m")
    Duration longest();

    /** So often an import is begun before it counts as failed. */
    @WithDefault("10")
    int attempts();

    /** So many imports of one account or program may wait or run. */
    @WithDefault("20")
    int open();
}
