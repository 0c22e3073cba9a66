package tw.servicequality.improvement.measure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What counts as soon. */
@ConfigMapping(prefix = "quality.improvements")
public interface ImprovementSettings {

    /** So many days before its day an improvement counts as due soon. */
    @WithDefault("14")
    int soonDays();
}
