package tw.servicequality.petition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.complaint.rules.CaseState;

/** What petitioners type and are told, and who counts as one sender. */
class PetitionRulesTest {

    @ParameterizedTest
    @CsvSource({"RECEIVED, RECEIVED", "ASSIGNED, IN_PROGRESS", "IN_PROGRESS, IN_PROGRESS", "AWAITING_SUPPLEMENT, AWAITING_SUPPLEMENT",
        "UNDER_REVIEW, IN_PROGRESS", "REPLIED, REPLIED", "CLOSED, CLOSED"})
    void a_petitioner_is_told_less_than_the_office_knows(CaseState state, PetitionState told) {
        assertEquals(told, PetitionState.of(state));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"C1151126-00027,C1151126-00027,true", " c1151126-00027 ,C1151126-00027,true",
        "Ｃ１１５１１２６－０００２７,C1151126-00027,true", "C1151126-123456,C1151126-123456,true", "C115-1,C115-1,false", "C1151126-00027x,C1151126-00027X,false",
        "<b>drop,<B>DROP,false", "𠮷,𠮷,false"})
    void a_number_is_read_as_people_type_it(String typed, String number, boolean one) {
        assertEquals(number, CaseNumber.normal(typed));
        assertEquals(one, CaseNumber.isOne(number));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"abcde-fgh23-xyz45-kmnpq", "ABCDE-FGH23-XYZ45-KMNPQ", " abcde fgh23 xyz45 kmnpq ",
        "abcdefgh23xyz45kmnpq", "ａｂｃｄｅ－fgh23－xyz45—kmnpq"})
    void a_password_is_read_as_people_type_it(String typed) {
        assertEquals("abcdefgh23xyz45kmnpq", CasePasswordForm.normal(typed));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"a,true", "𠮷,true", "👨‍👩‍👧,true", "' ',false", "'',false", "　\u00a0\u2003,false",
        "\u200b\u2060\ufeff\u00ad,false", "'\t\u0007',false", "\u200b。,true"})
    void words_are_what_can_be_read(String text, boolean visible) {
        assertEquals(visible, Words.areVisible(text));
    }
}
