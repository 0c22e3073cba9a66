package tw.servicequality.petition.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is asked of people who send petitions in on the web. */
@ConfigMapping(prefix = "quality.petitions")
public interface PetitionSettings {

    /** How many an hour may name one mail address from one network address. */
    @WithDefault("5")
    int perHour();

    /** How many an hour may name one mail address, wherever they come from: so many links it gets at the most. */
    @WithDefault("30")
    int perHourToMailAddress();

    /** How many an hour may come from one network address (IPv6: from one /64). */
    @WithDefault("20")
    int perHourFromAddress();

    /** How many files an hour may come from one network address (IPv6: from one /64). */
    @WithDefault("40")
    int filesPerHourFromAddress();

    /** How many wrong links, and how many wrong numbers or passwords, an hour may come from one network address (IPv6: from one /64). */
    @WithDefault("60")
    int wrongPerHour();

    /** How much room the files of one network address (IPv6: of one /64) that wait for a confirmation may take. */
    @WithDefault("60M")
    MemorySize filesWaitingFromAddress();

    /** How much room the files that wait for a confirmation may take altogether. */
    @WithDefault("1G")
    MemorySize filesWaiting();

    /** How long an uploaded file waits for the petition or the supplement that names it. */
    @WithDefault("24h")
    Duration filesKept();

    /** How long the link in the mail can be used. */
    @WithDefault("72h")
    Duration confirmWithin();

    /** How long after its first use the link answers number and password again, for those whom the first answer did not reach. */
    @WithDefault("24h")
    Duration confirmAgainWithin();

    /** After so long an unconfirmed one is deleted. */
    @WithDefault("168h")
    Duration unconfirmedKept();
}
