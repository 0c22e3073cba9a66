package tw.servicequality.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is asked of people who answer. */
@ConfigMapping(prefix = "quality.feedback")
interface FeedbackSettings {

    /** So many days after the reply answers are taken, the last one included. */
    @WithDefault("30")
    int openDays();

    /** How many wrong codes an hour may come from one network address (IPv6: from one /64). */
    @WithDefault("20")
    int wrongPerHour();
}
