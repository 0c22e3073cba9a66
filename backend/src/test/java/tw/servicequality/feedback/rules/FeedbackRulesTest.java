package tw.servicequality.feedback.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when somebody can answer, and how codes are typed. */
class FeedbackRulesTest {

    @ParameterizedTest
    @CsvSource({"2026-11-01, false, false, NOT_INVITED", "2026-11-01, true, false, OPEN", "2026-12-01, true, false, OPEN", "2026-12-02, true, false, CLOSED",
        "2026-12-02, false, false, CLOSED", "2027-01-01, true, true, ANSWERED", "2026-11-01, true, true, ANSWERED"})
    void answers_are_taken_to_the_end_of_the_last_day(LocalDate today, boolean invited, boolean answered, FeedbackState state) {
        assertEquals(state, FeedbackState.on(today, LocalDate.of(2026, 12, 1), invited, answered));
    }

    @ParameterizedTest
    @CsvSource({"k7mfp-3xw9t-hd2ca, k7mfp3xw9thd2ca", "' K7MFP 3xw9t HD2CA ', k7mfp3xw9thd2ca", "ｋ７ｍｆｐ－３ｘｗ９ｔ－ｈｄ２ｃａ, k7mfp3xw9thd2ca",
        "k7mfp–3xw9t–hd2ca, k7mfp3xw9thd2ca", "k7mfp-3xw9t, k7mfp-3xw9t", "AbC-d_E, AbC-d_E"})
    void a_code_is_known_however_it_is_typed_and_a_token_only_as_it_is(String typed, String normal) {
        assertEquals(normal, FeedbackCode.normal(typed));
    }
}
