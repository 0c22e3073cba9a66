package tw.servicequality.complaint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of personal data for those who need not know them. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource({"王小明, 王○明", "王明, 王○", "王, 王○", "歐陽小明, 歐○明", "Alice Chen, A○n", "𠮷田太郎, 𠮷○郎"})
    void a_name_keeps_its_first_and_last_sign(String name, String masked) {
        assertEquals(masked, Masking.name(name));
    }

    @ParameterizedTest
    @CsvSource({"0912-345-678, ***678", "02 2552 8888 轉 12, ***812", "12, ***12"})
    void a_phone_keeps_three_digits(String phone, String masked) {
        assertEquals(masked, Masking.phone(phone));
    }

    @ParameterizedTest
    @CsvSource({"ming@example.tw, m***@example.tw", "@example.tw, ***", "nobody, ***"})
    void an_address_of_mail_keeps_its_host(String email, String masked) {
        assertEquals(masked, Masking.email(email));
    }

    @ParameterizedTest
    @CsvSource({"臺北市大同區重慶北路一段1號, 臺北市大同區○○○", "臺北市, 臺○○○", "臺, ○○○"})
    void an_address_keeps_the_district_and_never_all_of_it(String address, String masked) {
        assertEquals(masked, Masking.address(address));
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(Masking.name(" "));
        assertNull(Masking.phone(null));
        assertNull(Masking.email(""));
        assertNull(Masking.address(null));
    }
}
