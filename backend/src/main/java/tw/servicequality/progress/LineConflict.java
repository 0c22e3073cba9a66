package tw.servicequality.progress;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.progress.report.ProgressLine;
import tw.servicequality.progress.rules.LineField;
import tw.servicequality.progress.rules.LineNeeds;

/**
 * Two people wrote one line. The second is told who was faster and, where the two differ, what stands there now and what was sent, so that neither is lost.
 *
 * @param sent by the second
 * @param stored what stands there; null for nothing
 */
record LineConflict(LineNeeds.Said sent, ProgressLine stored) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    ProblemException problem() {
        List<ProblemException.Fault> faults = new ArrayList<>();
        if (stored != null) {
            faults.add(new ProblemException.Fault("line", "line-changed", stored.changedBy,
                    TIME.format(ZonedDateTime.ofInstant(stored.changedAt, OfficeClock.TAIPEI))));
        }
        both(faults, LineField.KIND, LineNeeds.Said::kind);
        both(faults, LineField.NARRATIVE, LineNeeds.Said::narrative);
        both(faults, LineField.CAUSE, LineNeeds.Said::cause);
        both(faults, LineField.COUNTERMEASURE, LineNeeds.Said::countermeasure);
        both(faults, LineField.EXPECTED_ON, LineNeeds.Said::expectedOn);
        return new ProblemException(ProblemType.STALE_VERSION, faults);
    }

    private void both(List<ProblemException.Fault> faults, LineField field, Function<LineNeeds.Said, Object> part) {
        Object now = part.apply(ProgressLine.said(stored));
        Object mine = part.apply(sent);
        if (!Objects.equals(now, mine)) {
            faults.add(fault(field, "text-now", now));
            faults.add(fault(field, "text-sent", mine));
        }
    }

    private static ProblemException.Fault fault(LineField field, String code, Object text) {
        return text == null ? new ProblemException.Fault(field.word(), code + "-empty") : new ProblemException.Fault(field.word(), code, text.toString());
    }
}
