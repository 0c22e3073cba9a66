package tw.servicequality.platform.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import tw.servicequality.platform.ClockWatch;
import tw.servicequality.platform.OfficeClock;

/**
 * Delivers what waits in the {@link Outbox}. A mail is taken, tried outside any transaction, and its end noted. Metrics: {@code quality.mail.sent},
 * {@code quality.mail.failed} (tries), {@code quality.mail.given.up}.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final OutboxKeeper mails;
    private final SealedMails contents;
    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final Duration timeout;
    private final Outbox outbox;
    private final OfficeClock clock;
    private final ClockWatch watch;
    private final Counter sent;
    private final Counter failed;
    private final Counter givenUp;

    MailSender(OutboxKeeper mails, SealedMails contents, ReactiveMailer mailer, Vertx vertx, Outbox outbox, OfficeClock clock, ClockWatch watch,
            @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout, MeterRegistry metrics) {
        this.mails = mails;
        this.contents = contents;
        this.mailer = mailer;
        this.vertx = vertx;
        this.timeout = timeout;
        this.outbox = outbox;
        this.clock = clock;
        this.watch = watch;
        this.sent = Counter.builder("quality.mail.sent").description("Mails that this node has sent").register(metrics);
        this.failed = Counter.builder("quality.mail.failed").description("Tries of this node to send a mail that failed").register(metrics);
        this.givenUp = Counter.builder("quality.mail.given.up").description("Mails that this node has given up, with digests that missed their day").register(metrics);
    }

    void started(@Observes StartupEvent event) {
        if (!outbox.isDelivered()) {
            LOG.info("No mail is sent: QUARKUS_MAILER_HOST and QUARKUS_MAILER_FROM are not both set. Mails wait. 未設定郵件伺服器，郵件暫存待寄。");
        }
    }

    @Scheduled(every = "{quality.mail.send-every}", delayed = "20s", identity = "mail", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (outbox.isDelivered()) {
            deliver();
        }
    }

    @Scheduled(every = "{quality.sweep-every}", delayed = "${quality.sweep-after:9m}", identity = "mail-sweep")
    void sweepInTime() {
        if (watch.mayDelete()) {
            sweep();
        }
    }

    void sweep() {
        mails.sweep();
    }

    /** Tries everything that is due, once. */
    void deliver() {
        List<OutgoingMail> due;
        do {
            due = mails.claim();
            due.forEach(this::deliver);
        } while (due.size() == OutboxKeeper.BATCH);
    }

    private void deliver(OutgoingMail mail) {
        if (mail.isLate(clock.now())) { // asked here and not when it was taken: those before it may have taken minutes
            mails.missed(mail.id);
            givenUp.increment();
            LOG.infof("Mail %s is given up: its time has passed", mail.id);
            return;
        }
        String recipient = null;
        try {
            SealedMails.Letter letter = contents.open(mail);
            recipient = letter.recipient();
            send(letter(mail, letter));
        } catch (RuntimeException fault) {
            failed.increment();
            note(mail, recipient, fault);
            return;
        }
        mails.sent(mail.id);
        sent.increment();
    }

    /**
     * From an event loop: the mail client, called from any other thread, begins to read on another one than it connects on, and would wait in vain for the
     * greeting of a server that was faster.
     */
    private void send(Mail letter) {
        mailer.send(letter).runSubscriptionOn(send -> vertx.getOrCreateContext().runOnContext(nothing -> send.run())).await().atMost(timeout);
    }

    private static Mail letter(OutgoingMail mail, SealedMails.Letter letter) {
        return new Mail().addTo(letter.recipient()).setText(lines(letter.text())).setHtml(lines(letter.html()))
                .addHeader("Subject", MailSubject.encoded(mail.subject)).addHeader("Message-ID", mail.messageId())
                .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies, please
    }

    /** The mail client makes line ends of its own. */
    private static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    /** The log names the mail by its id: addresses stay out of it, also those that a mail server repeats in what it says. */
    private void note(OutgoingMail mail, String recipient, RuntimeException fault) {
        String words = MailFault.words(fault, recipient);
        if (mails.failed(mail.id, words)) {
            LOG.warnf("Mail %s could not be sent (try %d), it waits: %s", mail.id, mail.tries, words);
        } else {
            givenUp.increment();
            // What was for one day only has missed it; anything else is lost.
            LOG.logf(mail.deliverUntil == null ? Logger.Level.ERROR : Logger.Level.WARN, "Mail %s is given up after %d tries: %s", mail.id, mail.tries, words);
        }
    }
}
