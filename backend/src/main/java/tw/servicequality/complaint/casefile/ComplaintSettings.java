package tw.servicequality.complaint.casefile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things may take: days are working days. */
@ConfigMapping(prefix = "quality.complaints")
public interface ComplaintSettings {

    /** Until a complaint is answered, the first being the working day after receipt. */
    @WithDefault("6")
    int dueDays();

    /** Until a unit has passed on what is not its business. */
    @WithDefault("1")
    int passOnDays();

    /** The same where somebody must look at the place first. */
    @WithDefault("2")
    int passOnDaysWithVisit();

    /** How often an account may ask in an hour whether a person came before. */
    @WithDefault("60")
    int similarPerHour();

    /**
     * How long a change rests before it is told to whoever asks by time of change. No transaction lasts longer (a minute), so that nothing can become
     * visible behind what was told already.
     */
    @WithDefault("65s")
    Duration changesRest();
}
