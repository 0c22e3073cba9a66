package tw.servicequality.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.duty.DutyService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.start.FirstStart;
import tw.servicequality.progress.rules.ReportedMonth;

/** Switches the months since records began to public, once, but the last one, which is in work. */
@ApplicationScoped
@Transactional
class DemoPublicationService {

    private static final String ROOM = "consolidation-demo";
    private static final String BY = "研考（示範）";

    private final FirstStart firstStart;
    private final ProgressMonths months;
    private final DutyService duties;
    private final AuditService audit;
    private final OfficeClock clock;

    DemoPublicationService(FirstStart firstStart, ProgressMonths months, DutyService duties, AuditService audit, OfficeClock clock) {
        this.firstStart = firstStart;
        this.months = months;
        this.duties = duties;
        this.audit = audit;
        this.clock = clock;
    }

    void load() {
        if (!firstStart.claim(ROOM)) {
            return;
        }
        YearMonth last = YearMonth.from(clock.today()).minusMonths(1);
        List<YearMonth> reviewed = ReportedMonth.demanded(duties.settings().recordsFrom(), last.atDay(1));
        for (YearMonth month : reviewed) {
            ProgressMonth open = new ProgressMonth(month);
            open.publish(true, BY, clock.now());
            months.persist(open);
        }
        audit.record("SAMPLES_STORED", Subject.of("progress-month", "samples", "samples"), null, Map.of("months", reviewed.size()));
    }
}
