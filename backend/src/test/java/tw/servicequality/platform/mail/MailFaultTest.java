package tw.servicequality.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.TimeoutException;
import org.junit.jupiter.api.Test;

class MailFaultTest {

    @Test
    void a_fault_without_words_is_called_by_its_name() {
        assertEquals("TimeoutException", MailFault.words(new TimeoutException(), "wang@office.example"));
        assertEquals("IllegalStateException", MailFault.words(new IllegalStateException(" "), null));
    }

    @Test
    void the_recipient_is_not_told_and_lines_are_one() {
        assertEquals("550 no <recipient> here", MailFault.words(new IllegalStateException("550 no wang@office.example\r\nhere"), "wang@office.example"));
        assertEquals("550 no", MailFault.words(new IllegalStateException("550 no"), null));
    }
}
