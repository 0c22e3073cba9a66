package tw.servicequality.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jboss.logging.Logger;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.watch.JobRuns;
import tw.servicequality.reminder.rules.DigestTime;

/** Sends to each person, once on a working day and in office hours, what is overdue or due soon. */
@ApplicationScoped
class DigestJob {

    private static final Logger LOG = Logger.getLogger(DigestJob.class);
    private static final String WARNING = "reminder-calendar-missing";

    private final DigestSending sending;
    private final CalendarService calendar;
    private final JobRuns runs;
    private final Outbox outbox;
    private final OfficeClock clock;
    private final boolean enabled;
    private final DigestTime time;

    DigestJob(DigestSending sending, CalendarService calendar, JobRuns runs, Outbox outbox, OfficeClock clock,
            ReminderSettings settings) {
        this.sending = sending;
        this.calendar = calendar;
        this.runs = runs;
        this.outbox = outbox;
        this.clock = clock;
        this.enabled = settings.enabled();
        this.time = settings.time();
    }

    @Scheduled(every = "{quality.reminders.every}", delayed = "1m", identity = "reminder-digest", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (enabled) {
            run(LocalDateTime.ofInstant(clock.now(), OfficeClock.TAIPEI), calendar.calendar());
        }
    }

    /** Running on several nodes at once does no harm: each person's mail of a day is claimed. */
    void run(LocalDateTime now, OfficeCalendar known) {
        LocalDate today = now.toLocalDate();
        if (!outbox.isDelivered()) {
            return; // a digest is for its day: none may wait until a mail server is named
        }
        if (!known.covers(today)) {
            warn(today);
        } else if (time.isDue(now, known, null)) {
            sending.prepare(today, lastSentOn -> time.isDue(now, known, lastSentOn)).forEach(digest -> send(digest, today));
        }
    }

    private void send(Digest digest, LocalDate today) {
        if (!runs.claim(DigestSending.JOB, DigestSending.period(digest, today))) {
            return;
        }
        try {
            sending.send(digest, today);
        } catch (IllegalArgumentException unusable) {
            runs.finished(DigestSending.JOB, DigestSending.period(digest, today));
            LOG.warnf("No digest for account %s today: %s", digest.to().accountId(), unusable.getMessage());
        } catch (RuntimeException fault) {
            // The others get theirs all the same; this one is tried again when the claim has run out.
            LOG.errorf(fault, "The digest of account %s could not be sent", digest.to().accountId());
        }
    }

    private void warn(LocalDate today) {
        if (runs.claim(WARNING, today.toString())) {
            runs.finished(WARNING, today.toString());
            LOG.warnf("The office calendar of %d is not loaded, so nobody knows whether the office works today: no reminders are sent. "
                    + "辦公日曆尚未匯入，提醒信暫停寄送。", today.getYear());
        }
    }
}
