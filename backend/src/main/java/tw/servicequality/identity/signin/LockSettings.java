package tw.servicequality.identity.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import tw.servicequality.identity.rules.LockRules;

/** When failed sign-ins lock a name (資通系統防護基準: five failures, at least fifteen minutes). */
@ConfigMapping(prefix = "quality.lock")
public interface LockSettings {

    /** How many failures in a row lock the name. */
    @WithDefault("5")
    int tries();

    /** How long the name stays locked. */
    @WithDefault("15m")
    Duration duration();

    /** The same as rules. */
    default LockRules rules() {
        return new LockRules(tries(), duration());
    }
}
