package tw.servicequality.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.servicequality.identity.rules.LockRules;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.Texts;

/** What somebody reads whose sign-in failed. */
class SignInRefusalTest {

    private static String said(Locale language, LockRules rules) {
        ProblemException refused = SignInService.refused(rules);
        return new Texts().get(language, "problem." + refused.type().code() + ".detail", refused.values());
    }

    @Test
    void the_lock_is_told_as_the_office_has_set_it() {
        LockRules rules = new LockRules(7, Duration.ofMinutes(20));
        assertEquals("帳號或密碼不正確，或帳號暫時不能使用。連續輸入錯誤 7 次，20 分鐘內不能登入。", said(Locale.TRADITIONAL_CHINESE, rules));
        assertTrue(said(Locale.ENGLISH, rules).endsWith("After 7 failures in a row sign-in is locked for 20 minutes."), said(Locale.ENGLISH, rules));
    }

    @Test
    void a_minute_that_has_begun_counts_whole() {
        assertTrue(said(Locale.ENGLISH, new LockRules(3, Duration.ofSeconds(90))).contains("for 2 minutes"));
    }
}
