package tw.servicequality.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.calendar.CalendarService;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.complaint.deadline.DueComplaint;
import tw.servicequality.complaint.deadline.DueComplaintService;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.identity.CorrespondentService;
import tw.servicequality.identity.CorrespondentService.Correspondent;
import tw.servicequality.improvement.DueImprovement;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.watch.JobRuns;
import tw.servicequality.progress.WaitingProgressService;
import tw.servicequality.progress.WaitingProgressService.Unfinished;
import tw.servicequality.reminder.rules.Concern;
import tw.servicequality.reminder.rules.DigestTime;

/** The steps of the daily digest: who is to be told what, and one mail for each in a transaction of its own. */
@ApplicationScoped
class DigestSending {

    /** The name of the job and the beginning of the key of each mail. */
    static final String JOB = "reminder-digest";

    private final CorrespondentService correspondents;
    private final ReminderPreferences preferences;
    private final ReminderService reminders;
    private final DueComplaintService complaints;
    private final WaitingProgressService progress;
    private final CalendarService calendars;
    private final OrganizationService organization;
    private final Outbox outbox;
    private final JobRuns runs;
    private final DigestTime time;
    private final String address;

    DigestSending(CorrespondentService correspondents, ReminderPreferences preferences, ReminderService reminders, DueComplaintService complaints,
            WaitingProgressService progress, CalendarService calendars, OrganizationService organization, Outbox outbox, JobRuns runs, ReminderSettings settings,
            @ConfigProperty(name = "quality.address") String address) {
        this.correspondents = correspondents;
        this.preferences = preferences;
        this.reminders = reminders;
        this.complaints = complaints;
        this.progress = progress;
        this.calendars = calendars;
        this.organization = organization;
        this.outbox = outbox;
        this.runs = runs;
        this.time = settings.time();
        this.address = address.replaceAll("/+$", "");
    }

    /**
     * What is to be told. Twelve statements and those of the duties and complaints, whatever the number of people.
     *
     * @param wanted whether anybody whose last digest went out on that day (null: never) may get one now
     */
    @Transactional
    List<Digest> prepare(LocalDate today, Predicate<LocalDate> wanted) {
        List<Correspondent> all = correspondents.all().stream().filter(it -> !Concern.of(it.roles(), it.unitId()).isNone()).toList();
        Map<UUID, ReminderPreference> said = preferences.of(all.stream().map(Correspondent::accountId).toList());
        List<Correspondent> open = all.stream().filter(it -> wants(preference(said, it), wanted)).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        int furthest = open.stream().mapToInt(it -> preference(said, it).daysBefore).max().orElseThrow();
        List<DutyResponse> duties = reminders.open(today, furthest, null);
        List<DueComplaint> cases = complaints.all();
        List<DueImprovement> planned = reminders.planned(today, furthest);
        List<Unfinished> unfinished = progress.all();
        OfficeCalendar calendar = calendars.calendar();
        List<UnitReference> units = organization.allUnits().stream().map(UnitReference::of).toList();
        return open.stream().map(it -> {
            int daysBefore = preference(said, it).daysBefore;
            return new Digest(it, Waiting.of(duties, Concern.of(it.roles(), it.unitId()), today, daysBefore),
                    cases.stream().filter(one -> one.audience().includes(it.accountId(), it.roles(), it.unitId())).toList(),
                    WaitingImprovement.of(planned, it.roles(), it.unitId(), today, daysBefore, calendar, units),
                    unfinished.stream().filter(one -> one.waitsFor(it.roles(), it.unitId()) && one.report().isPressing(today, daysBefore)).map(Unfinished::report).toList());
        }).filter(digest -> !digest.isNothing()).toList();
    }

    /** Puts one digest into the outbox, for the office hours of its day; with it the day is noted and the run done, or nothing of it. */
    @Transactional
    void send(Digest digest, LocalDate today) {
        DigestLetter letter = new DigestLetter(digest.to().name(), today, digest.waiting(), digest.cases(), digest.improvements(), digest.progress(), address);
        UUID account = digest.to().accountId();
        outbox.enqueue(JOB + "/" + period(digest, today), digest.to().address(), letter.subject(), letter.text(), letter.html(),
                time.end(today).atZone(OfficeClock.TAIPEI).toInstant());
        preferences.sent(account, today);
        runs.finished(JOB, period(digest, today));
    }

    /** The day and the person. */
    static String period(Digest digest, LocalDate today) {
        return today + "/" + digest.to().accountId();
    }

    private static boolean wants(ReminderPreference preference, Predicate<LocalDate> wanted) {
        return preference.email && wanted.test(preference.lastSentOn);
    }

    private static ReminderPreference preference(Map<UUID, ReminderPreference> said, Correspondent of) {
        return said.getOrDefault(of.accountId(), new ReminderPreference(of.accountId()));
    }
}
