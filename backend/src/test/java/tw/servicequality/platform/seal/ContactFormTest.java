package tw.servicequality.platform.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactFormTest {

    @ParameterizedTest
    @CsvSource({"phone, 02-2555-1234, 0225551234", "phone, (02) 2555-1234, 0225551234", "phone, ０２２５５５１２３４, 0225551234", "phone, （０２）２５５５－１２３４, 0225551234",
        "phone, +886 2 2555 1234, 0225551234", "phone, +886-(0)2-2555-1234, 0225551234", "phone, 00886225551234, 0225551234", "phone, 02–2555–1234, 0225551234",
        "phone, 02.2555.1234, 0225551234", "phone, 0912-345-678, 0912345678", "phone, +886 912 345 678, 0912345678", "phone, 02-2555-1234#56, 0225551234#56", "phone, 02-25551234轉56, 0225551234#56",
        "phone, +81 3 1234 5678, +81312345678", "phone, 88612345, 88612345", "email, ' Wang.Li-Na@Example.TW', wang.li-na@example.tw", "email, wanglina＠example.tw, wanglina@example.tw", "name, 王 小明, 王小明"})
    void a_value_has_one_form(String kind, String written, String form) {
        assertEquals(form, ContactForm.of(kind, written));
    }

    @Test
    void what_has_no_form_is_nothing() {
        assertEquals("", ContactForm.of("phone", null));
        assertEquals("", ContactForm.of("phone", " - "));
        assertEquals(Set.of(), ContactForm.all("email", " "));
    }

    @Test
    void a_number_is_looked_for_as_earlier_versions_kept_it_too() {
        assertTrue(ContactForm.all("phone", "0912-345-678").containsAll(Set.of("0912345678", "+886912345678")));
        assertTrue(ContactForm.all("email", "li-na@example.tw").containsAll(Set.of("li-na@example.tw", "lina@example.tw")));
        assertTrue(ContactForm.all("phone", "02-2555-1234#56").contains("0225551234轉56"));
        assertTrue(ContactForm.all("phone", "02.2555.1234").containsAll(Set.of("0225551234", "02.2555.1234")));
    }
}
