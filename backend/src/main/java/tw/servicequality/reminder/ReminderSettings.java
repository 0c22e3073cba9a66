package tw.servicequality.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import tw.servicequality.reminder.rules.DigestTime;

/** When digests go out. */
@ConfigMapping(prefix = "quality.reminders")
public interface ReminderSettings {

    /** Whether any go out. */
    @WithDefault("true")
    boolean enabled();

    /** The first minute of a working day, in Taipei. */
    @WithDefault("08:00")
    LocalTime from();

    /** The last minute. */
    @WithDefault("17:30")
    LocalTime until();

    /** How often it is looked whether one is due; {@code off} for never. */
    @WithDefault("10m")
    String every();

    /** The same as a rule. */
    default DigestTime time() {
        return new DigestTime(from(), until());
    }
}
