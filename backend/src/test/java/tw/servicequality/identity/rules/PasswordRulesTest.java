package tw.servicequality.identity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which passwords are refused, and why. */
class PasswordRulesTest {

    private static final Instant CHANGED = Instant.parse("2026-11-22T00:00:00Z");

    @ParameterizedTest(name = "{0} of {1}, {2} kinds: {3}")
    @CsvSource({
        "correct horse battery, officer, 1, ''",
        "elevenchars, officer, 1, password-too-short",
        "twelve-chars, officer, 1, ''",
        "𠮷𠮷中文密碼也可以用的, officer, 1, password-too-short",
        "𠮷𠮷中文密碼也可以用的喔, officer, 1, ''",
        "aaaaaaaaaaaaaaaa, officer, 1, password-too-simple",
        "abcdabcdabcdabcd, officer, 1, password-too-simple",
        "the OFFICER of it, officer, 1, password-contains-name",
        "officer, officer, 1, password-too-short password-contains-name",
        "only small letters, officer, 3, password-kinds",
        "Small and 1 big one, officer, 4, ''",
        "Smallandonebig1, officer, 4, password-kinds"})
    void each_broken_rule_is_named(String password, String name, int kinds, String codes) {
        PasswordRules rules = new PasswordRules(12, kinds, Duration.ZERO, Duration.ZERO);
        assertEquals(codes, rules.faults(password, name).stream().map(PasswordRules.Fault::code).collect(Collectors.joining(" ")));
    }

    @Test
    void ages_are_optional() {
        PasswordRules none = new PasswordRules(12, 1, Duration.ZERO, Duration.ZERO);
        assertFalse(none.tooNew(CHANGED, CHANGED));
        assertFalse(none.tooOld(CHANGED, CHANGED.plus(Duration.ofDays(9999))));
        PasswordRules both = new PasswordRules(12, 1, Duration.ofDays(1), Duration.ofDays(90));
        assertTrue(both.tooNew(CHANGED, CHANGED.plus(Duration.ofHours(23))));
        assertFalse(both.tooNew(CHANGED, CHANGED.plus(Duration.ofHours(24))));
        assertFalse(both.tooOld(CHANGED, CHANGED.plus(Duration.ofDays(89))));
        assertTrue(both.tooOld(CHANGED, CHANGED.plus(Duration.ofDays(90))));
    }
}
