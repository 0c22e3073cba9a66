package tw.servicequality.activity;

import java.util.List;
import java.util.UUID;
import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.Drill;
import tw.servicequality.activity.entry.MediaItem;
import tw.servicequality.activity.entry.MediaItemRequest;
import tw.servicequality.activity.kind.ActivityForm;
import tw.servicequality.activity.rules.WebLink;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.problem.ProblemException;

/** Checks what only media items and drills say. */
final class ActivityDetails {

    /** What is to be stored: the one that the kind asks for, the other null. */
    record Details(MediaItem media, Drill drill) {
    }

    private ActivityDetails() {
    }

    /**
     * @param form of the kind; null when there is no such kind
     * @param before what it says so far; null when it is new
     * @param faults takes every fault that is found
     */
    static Details of(ActivityRequest request, ActivityForm form, ActivitySurroundings now, ActivityContent before, List<ProblemException.Fault> faults) {
        if (form == null) {
            return new Details(null, null);
        }
        present("media", form == ActivityForm.MEDIA, request.media(), faults);
        present("drill", form == ActivityForm.DRILL, request.drill(), faults);
        return new Details(form == ActivityForm.MEDIA && request.media() != null ? media(request.media(), now, before == null ? null : before.media(), faults) : null,
                form == ActivityForm.DRILL && request.drill() != null ? drill(request.drill()) : null);
    }

    private static void present(String field, boolean asked, Object given, List<ProblemException.Fault> faults) {
        if (asked == (given == null)) {
            faults.add(new ProblemException.Fault(field, asked ? "not-null" : "kind-asks-not"));
        }
    }

    private static MediaItem media(MediaItemRequest request, ActivitySurroundings now, MediaItem before, List<ProblemException.Fault> faults) {
        String link = blankToNull(request.link());
        if (link != null && !WebLink.isOne(link)) {
            faults.add(new ProblemException.Fault("media.link", "web-link"));
        }
        return new MediaItem(request.medium(), link, request.tone(), unit(blankToNull(request.concernedUnit()), now, before, faults),
                Boolean.TRUE.equals(request.responseNeeded()), blankToNull(request.response()), number(blankToNull(request.caseNumber()), now.cases(), before, faults));
    }

    private static UUID unit(String code, ActivitySurroundings now, MediaItem before, List<ProblemException.Fault> faults) {
        if (code == null) {
            return null;
        }
        UnitResponse unit = now.units().get(code);
        if (unit == null || !unit.active() && (before == null || !unit.id().equals(before.unitId()))) {
            faults.add(new ProblemException.Fault("media.concernedUnit", unit == null ? "unit-unknown" : "unit-inactive"));
            return null;
        }
        return unit.id();
    }

    /** A number that stands there already may stay, whoever changes the rest; one that nobody was told does, as nobody could send it. */
    private static String number(String typed, CaseReferences cases, MediaItem before, List<ProblemException.Fault> faults) {
        if (typed == null && before != null && before.caseNumber() != null && !cases.mayBeTold(before.caseNumber())) {
            return before.caseNumber();
        }
        if (typed == null || before != null && typed.equals(before.caseNumber())) {
            return typed;
        }
        return cases.number(typed).orElseGet(() -> {
            faults.add(new ProblemException.Fault("media.caseNumber", "case-unknown", typed));
            return null;
        });
    }

    private static Drill drill(Drill request) {
        return new Drill(request.scenario().strip(), blankToNull(request.participants()), blankToNull(request.findings()), blankToNull(request.followUp()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
