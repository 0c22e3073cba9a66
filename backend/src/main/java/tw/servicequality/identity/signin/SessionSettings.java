package tw.servicequality.identity.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import tw.servicequality.identity.rules.SessionRules;

/** How sessions end and how their cookie travels. */
@ConfigMapping(prefix = "quality.session")
public interface SessionSettings {

    /** False for an intranet without TLS: the cookie loses Secure and the name prefix that needs it. */
    @WithDefault("true")
    boolean secureCookie();

    /** A session ends after so long without a request. */
    @WithDefault("30m")
    Duration idle();

    /** A session ends so long after sign-in. */
    @WithDefault("12h")
    Duration absolute();

    /** The same as rules. */
    default SessionRules rules() {
        return new SessionRules(idle(), absolute());
    }
}
