package tw.servicequality.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long things may take, in working days. */
@ConfigMapping(prefix = "quality.complaints")
interface ComplaintSettings {

    /** Until a complaint is answered, the first being the working day after receipt. */
    @WithDefault("6")
    int dueDays();

    /** Until a unit has passed on what is not its business. */
    @WithDefault("1")
    int passOnDays();

    /** The same where somebody must look at the place first. */
    @WithDefault("2")
    int passOnDaysWithVisit();
}
