package tw.servicequality.petition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is asked of people who send petitions in on the web. */
@ConfigMapping(prefix = "quality.petitions")
interface PetitionSettings {

    /** How many an hour one mail address may send. */
    @WithDefault("5")
    int perHour();

    /** How many an hour may come from one network address (IPv6: from one /64). */
    @WithDefault("20")
    int perHourFromAddress();

    /** How long the link in the mail can be used. */
    @WithDefault("72h")
    Duration confirmWithin();

    /** After so long an unconfirmed one is deleted. */
    @WithDefault("168h")
    Duration unconfirmedKept();
}
