package tw.servicequality.identity.signin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import tw.servicequality.identity.rules.PasswordRules;

/** What passwords must be (資通系統防護基準). */
@ConfigMapping(prefix = "quality.password")
public interface PasswordSettings {

    /** Characters at least. */
    @WithDefault("12")
    int minLength();

    /** Of capital letters, small letters, digits and others at least so many kinds. */
    @WithDefault("1")
    int minKinds();

    /** How many passwords back, the present one included, may not be used again. */
    @WithDefault("3")
    int remembered();

    /** How old a password must be before its owner may change it again; zero allows it at once. */
    @WithDefault("0s")
    Duration minAge();

    /** After so long a password must be changed; zero means never. */
    @WithDefault("0s")
    Duration maxAge();

    /** How long a one-time password made by an administrator can be used. */
    @WithDefault("7d")
    Duration oneTimeValid();

    /** How much memory the hash of a password takes; guessing costs as much. OWASP asks for 19 MiB with two passes. */
    @WithDefault("19M")
    MemorySize hashMemory();

    /** The same as rules. */
    default PasswordRules rules() {
        return new PasswordRules(minLength(), minKinds(), minAge(), maxAge());
    }
}
