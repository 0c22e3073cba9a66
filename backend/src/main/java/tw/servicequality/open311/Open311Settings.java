package tw.servicequality.open311;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the office publishes its complaints by Open311. */
@ConfigMapping(prefix = "quality.open311")
interface Open311Settings {

    /** Off until the office decides: then nothing under {@code /open311} is there. */
    @WithDefault("false")
    boolean enabled();
}
