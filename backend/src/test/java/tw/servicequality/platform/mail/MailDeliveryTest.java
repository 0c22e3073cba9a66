package tw.servicequality.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.OtherOffice;
import tw.servicequality.platform.Sql;

/** Mails go to a real server by SMTP, which is not always there. */
@QuarkusTest
@TestProfile(OtherOffice.class)
class MailDeliveryTest {

    private static final String SUBJECT = "[服務品質管考] 逾期 3 件、即將到期 2 件 𠮷😀" + "，主旨很長的時候也要完整送達".repeat(4);
    private static final String TEXT = "王小明 您好：\r\n第一行\r\n.\r\n單獨一點之後還有內容 𠮷\r\nFrom the first column\r\n";

    @Inject
    Outbox outbox;
    @Inject
    MailSender sender;
    @Inject
    OutboxKeeper keeper;
    @Inject
    MeterRegistry metrics;
    @Inject
    OfficeClock clock;
    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private final String recipient = UUID.randomUUID() + "@office.example";
    private GreenMail server;

    @BeforeEach
    void a_server_that_is_down() {
        Mails.clear();
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        server = new GreenMail(setup);
    }

    @AfterEach
    void down() {
        server.stop();
    }

    private void enqueue(String html) {
        enqueue(html, null);
    }

    private void enqueue(String html, Instant deliverUntil) {
        assertTrue(QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(recipient, recipient, SUBJECT, TEXT, html, deliverUntil)));
    }

    private Mails.Row row() {
        return Mails.to(recipient).getFirst();
    }

    private MimeMessage received() throws Exception {
        assertTrue(server.waitForIncomingEmail(5000, 1), () -> "nothing came; the outbox says " + row());
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    @Test
    void a_mail_waits_for_the_server_and_is_delivered_once() throws Exception {
        enqueue(null);
        sender.run();
        Mails.Row failed = row();
        assertEquals(1, failed.tries());
        assertNull(failed.sentAt());
        assertNotNull(failed.lastFault());
        assertFalse(failed.lastFault().contains(recipient), failed.lastFault());
        server.start();
        sender.run();
        assertEquals(1, row().tries(), "a minute must pass first");
        Mails.change(recipient, "next_try_at = created_at");
        Mails.onNodes(6, sender::deliver);
        MimeMessage mail = received();
        assertEquals(recipient, mail.getRecipients(Message.RecipientType.TO)[0].toString());
        assertEquals("quality@office.example", mail.getFrom()[0].toString());
        assertEquals(SUBJECT, mail.getSubject());
        assertEquals(TEXT.strip(), mail.getContent().toString().strip());
        assertTrue(mail.getMessageID().endsWith("@service-quality>"), mail.getMessageID());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        Mails.Row sent = row();
        assertEquals(2, sent.tries());
        assertNotNull(sent.sentAt());
        assertNull(sent.nextTryAt());
        assertNull(sent.lastFault());
        Mails.onNodes(3, sender::deliver);
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void text_and_html_arrive_side_by_side() throws Exception {
        server.start();
        enqueue("<p>逾期 3 件</p>");
        sender.run();
        MimeMultipart parts = (MimeMultipart) received().getContent();
        BodyPart text = parts.getBodyPart(0);
        BodyPart html = parts.getBodyPart(1);
        assertTrue(text.isMimeType("text/plain") && html.isMimeType("text/html") && parts.getContentType().contains("alternative"), parts.getContentType());
        assertEquals(TEXT.strip(), text.getContent().toString().strip());
        assertEquals("<p>逾期 3 件</p>", html.getContent().toString().strip());
    }

    @Test
    void a_try_that_nobody_ended_is_made_again_after_its_lease() {
        enqueue(null);
        assertEquals(1, keeper.claim().stream().filter(mail -> mail.dedupeKey.equals(recipient)).count());
        assertEquals(0, keeper.claim().stream().filter(mail -> mail.dedupeKey.equals(recipient)).count());
        server.start();
        Mails.change(recipient, "next_try_at = created_at");
        sender.run();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void what_a_clock_forty_days_ahead_put_off_goes_out_when_it_is_set_right() {
        enqueue(null);
        server.start();
        Mails.change(recipient, "next_try_at = date_add(utc_timestamp(3), interval 23 hour)");
        sender.run();
        assertEquals(0, server.getReceivedMessages().length, "so long a mail may wait");
        Mails.change(recipient, "next_try_at = date_add(utc_timestamp(3), interval 40 day)");
        sender.run();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void after_a_week_it_is_given_up_and_the_metrics_say_so() {
        double before = metrics.counter("quality.mail.given.up").count();
        enqueue(null);
        Mails.change(recipient, "created_at = date_sub(created_at, interval 7 day), next_try_at = created_at");
        sender.run();
        assertNull(row().nextTryAt());
        assertNull(row().sentAt());
        assertNotNull(row().lastFault());
        assertEquals(before + 1, metrics.counter("quality.mail.given.up").count());
    }

    @Test
    void what_was_not_delivered_in_its_time_is_given_up_without_a_try_when_the_server_is_back() {
        Instant end = clock.now().plus(Duration.ofHours(9));
        enqueue(null, end);
        assertEquals(end, row().deliverUntil());
        sender.run();
        assertEquals(1, row().tries());
        assertNotNull(row().nextTryAt());
        double givenUp = metrics.counter("quality.mail.given.up").count();
        double failed = metrics.counter("quality.mail.failed").count();
        Mails.change(recipient, "deliver_until = created_at, next_try_at = created_at");
        server.start();
        sender.run();
        assertEquals(0, server.getReceivedMessages().length);
        Mails.Row missed = row();
        assertNull(missed.nextTryAt());
        assertNull(missed.sentAt());
        assertEquals(1, missed.tries());
        assertNotNull(missed.lastFault(), "why it was not delivered in time");
        assertEquals(givenUp + 1, metrics.counter("quality.mail.given.up").count());
        assertEquals(failed, metrics.counter("quality.mail.failed").count());
    }

    @Test
    void what_has_an_end_is_delivered_before_it() throws Exception {
        server.start();
        enqueue(null, clock.now().plus(Duration.ofMinutes(1)));
        sender.run();
        assertEquals(SUBJECT, received().getSubject());
        assertNotNull(row().sentAt());
    }

    @Test
    void what_was_sent_is_emptied_the_address_after_a_week_and_all_forgotten_after_a_year() {
        server.start();
        enqueue("<p>內容</p>");
        sender.run();
        Mails.change(recipient, "created_at = date_sub(created_at, interval 8 day), sent_at = date_sub(sent_at, interval 6 day)");
        sender.sweep();
        assertNull(row().text(), "sent six days ago");
        assertNull(row().html());
        Mails.change(recipient, "sent_at = date_sub(sent_at, interval 2 day)");
        sender.sweep();
        assertEquals(0, Mails.to(recipient).size(), "the address goes too");
        Mails.change("", "created_at = date_sub(created_at, interval 400 day)");
        sender.sweep();
        assertEquals(0, Mails.to("").size());
    }

    @Test
    void a_mail_that_stands_in_the_clear_is_sealed_and_delivered() throws Exception {
        enqueue("<p>內容</p>");
        String clear = "recipient = '" + recipient + "', text = 'in the clear', html = '<p>in the clear</p>', sealed_recipient = null, sealed_text = null, "
                + "sealed_html = null, key_number = null";
        Mails.change(recipient, clear);
        sender.sweep();
        assertEquals(0, Sql.number("select count(*) from outgoing_mail where recipient is not null or text is not null or html is not null"));
        assertEquals("in the clear", row().text());
        assertEquals("<p>in the clear</p>", row().html());
        Mails.change(recipient, clear);
        server.start();
        sender.run();
        assertEquals(recipient, received().getRecipients(Message.RecipientType.TO)[0].toString());
        assertNull(row().text());
    }

    @Test
    void a_mail_that_cannot_be_opened_waits_and_stops_no_other() throws Exception {
        enqueue(null);
        Mails.change(recipient, "sealed_text = reverse(sealed_text)");
        String other = "other-" + recipient;
        assertTrue(QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(other, other, SUBJECT, TEXT, null, null)));
        server.start();
        sender.run();
        assertEquals(other, received().getRecipients(Message.RecipientType.TO)[0].toString());
        assertEquals(1, Sql.number("select tries from outgoing_mail where dedupe_key = ? and next_try_at is not null", recipient));
    }

    @Test
    void what_waits_is_never_emptied() {
        enqueue(null);
        Mails.change(recipient, "created_at = date_sub(created_at, interval 500 day)");
        sender.sweep();
        assertEquals(TEXT, row().text());
        Mails.change(recipient, "next_try_at = null");
        keeper.sweep();
        assertEquals(0, Mails.to(recipient).size());
    }
}
