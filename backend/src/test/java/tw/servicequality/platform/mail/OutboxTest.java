package tw.servicequality.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Mails;

/** What the outbox takes; here without a mail server, so that mails wait. */
@QuarkusTest
class OutboxTest {

    @Inject
    Outbox outbox;
    @Inject
    MailSender sender;
    @Inject
    OutboxKeeper keeper;
    @ConfigProperty(name = "quarkus.mailer.timeout")
    Duration timeout;

    private final String recipient = UUID.randomUUID() + "@office.example";

    private boolean enqueue(String key, String to, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(key, to, subject, "內容", null, null));
    }

    @Test
    void without_a_mail_server_mails_wait() {
        assertTrue(enqueue(recipient, recipient, "主旨"));
        sender.run();
        Mails.Row waiting = Mails.to(recipient).getFirst();
        assertEquals(0, waiting.tries());
        assertNull(waiting.sentAt());
        assertNull(waiting.lastFault());
    }

    @Test
    void a_batch_is_left_alone_for_longer_than_it_takes_when_every_mail_of_it_runs_into_its_time_out() {
        assertTrue(keeper.lease().compareTo(timeout.multipliedBy(OutboxKeeper.BATCH)) > 0, keeper.lease() + " for " + OutboxKeeper.BATCH + " × " + timeout);
        assertTrue(keeper.lease().compareTo(Duration.ofMinutes(15)) <= 0, "a mail of a node that died waits " + keeper.lease());
    }

    @Test
    void of_several_with_one_key_the_first_is_taken() throws Exception {
        assertTrue(enqueue(recipient, recipient, "一"));
        assertFalse(enqueue(recipient, recipient, "二"));
        Mails.onNodes(8, () -> enqueue(recipient + "/2", recipient, "三"));
        assertEquals(java.util.List.of("一", "三"), Mails.to(recipient).stream().map(Mails.Row::subject).toList());
    }

    @Test
    void it_goes_with_the_transaction_of_its_cause() {
        QuarkusTransaction.begin();
        assertTrue(outbox.enqueue(recipient, recipient, "主旨", "內容", "<p>內容</p>", null));
        QuarkusTransaction.rollback();
        assertEquals(0, Mails.to(recipient).size());
        assertThrows(TransactionalException.class, () -> outbox.enqueue(recipient, recipient, "主旨", "內容", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主旨\r\nBcc: all@example.org", "a\nb", "a\rb", "a\u0000b", "a\u2028b", "a\u0085b", "", " "})
    void a_subject_with_more_than_one_line_is_refused(String subject) {
        assertThrows(IllegalArgumentException.class, () -> enqueue(recipient, recipient, subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.tw\r\nBcc: c@d.tw", "a@b.tw,c@d.tw", "a@b.tw;c@d.tw", "A <a@b.tw>", "a b@c.tw", "a@b@c.tw", "\"a\"@b.tw", "a", "@b.tw", "a@", ""})
    void whatever_is_not_one_plain_address_is_refused(String address) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> enqueue(recipient, address, "主旨"));
        assertEquals("Not usable as the address of a mail", refused.getMessage());
    }

    @Test
    void what_is_too_long_is_refused_and_what_just_fits_is_taken() {
        String emoji = "😀".repeat(300);
        assertTrue(enqueue(recipient, recipient, emoji));
        assertEquals(emoji, Mails.to(recipient).getFirst().subject());
        assertThrows(IllegalArgumentException.class, () -> enqueue(recipient + "/2", recipient, emoji + "!"));
        assertThrows(IllegalArgumentException.class, () -> enqueue("鍵".repeat(201), recipient, "主旨"));
        assertTrue(enqueue(recipient.substring(0, 36) + "鍵".repeat(164), recipient, "主旨"));
        assertThrows(IllegalArgumentException.class, () -> enqueue(recipient + "/3", "x".repeat(65) + "@example.tw", "主旨"));
    }
}
