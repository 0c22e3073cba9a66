package tw.servicequality.progress.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When monthly reports are due. */
@ConfigMapping(prefix = "quality.progress")
interface ProgressSettings {

    /** The day of the next month, that day included: 每月5日前. */
    @WithDefault("5")
    int dueDay();

    /** Whether a due day that is not worked moves to the next working day. */
    @WithDefault("true")
    boolean rollForward();
}
