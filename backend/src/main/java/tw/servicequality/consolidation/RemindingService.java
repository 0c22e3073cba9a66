package tw.servicequality.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.identity.CorrespondentService;
import tw.servicequality.identity.CorrespondentService.Correspondent;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.ProgressPeriodService;

/** Reminds units of reports that have not come, by mail to their chiefs and officers. */
@ApplicationScoped
@Transactional
public class RemindingService {

    private static final String KEY = "progress-reminder/";

    private final ProgressPeriodService periods;
    private final CorrespondentService correspondents;
    private final Outbox outbox;
    private final AuditService audit;
    private final OfficeClock clock;
    private final String address;

    RemindingService(ProgressPeriodService periods, CorrespondentService correspondents, Outbox outbox, AuditService audit, OfficeClock clock,
            @ConfigProperty(name = "quality.address") String address) {
        this.periods = periods;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /**
     * Puts a mail into the outbox for everybody of the units meant. However often it is asked for, a person gets one a day for each month.
     *
     * @throws ProblemException RULE_VIOLATED for each unit that nobody knows or that owes nothing
     */
    public RemindedResponse remind(YearMonth month, RemindRequest request) {
        LocalDate today = clock.today();
        Map<String, ProgressPeriodResponse> awaited = periods.ofMonth(month).stream().filter(Reminding::isAwaited)
                .collect(Collectors.toMap(it -> it.unit().code(), it -> it, (one, other) -> one, java.util.LinkedHashMap::new));
        List<ProgressPeriodResponse> meant = meant(request, awaited);
        List<Correspondent> people = correspondents.all().stream().filter(it -> Reminding.concerns(it.roles())).toList();
        List<UnitReference> unreachable = new ArrayList<>();
        int mails = 0;
        for (ProgressPeriodResponse it : meant) {
            List<Correspondent> own = people.stream().filter(one -> it.unit().id().equals(one.unitId())).toList();
            if (own.isEmpty()) {
                unreachable.add(it.unit());
            }
            for (Correspondent one : own) {
                boolean isNew = outbox.enqueue(KEY + month + "/" + one.accountId() + "/" + today, one.address(), Reminding.subject(it),
                        Reminding.text(it, today, address), null, null);
                mails += isNew ? 1 : 0;
            }
        }
        audit.record("PROGRESS_MONTH_REMINDED", Subject.of("progress-month", month, month.toString()), null,
                Map.of("units", meant.stream().map(it -> it.unit().code()).toList(), "mails", mails));
        return new RemindedResponse(meant.stream().map(ProgressPeriodResponse::unit).toList(), mails, unreachable, outbox.isDelivered());
    }

    private static List<ProgressPeriodResponse> meant(RemindRequest request, Map<String, ProgressPeriodResponse> awaited) {
        if (request.units() == null) {
            return List.copyOf(awaited.values());
        }
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < request.units().size(); i++) {
            if (!awaited.containsKey(request.units().get(i))) {
                faults.add(new ProblemException.Fault("units[" + i + "]", "report-not-awaited"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        return awaited.values().stream().filter(it -> request.units().contains(it.unit().code())).toList();
    }
}
