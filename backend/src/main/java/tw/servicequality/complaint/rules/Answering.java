package tw.servicequality.complaint.rules;

import java.util.ArrayList;
import java.util.List;

/** Which outcomes an answer may have, and what must be told with them (行政程序法 §171 to §173). */
public final class Answering {

    /** What does not fit, at which property, by the code of its text. */
    public record Fault(String property, String code) {
    }

    private Answering() {
    }

    /**
     * What does not fit together.
     *
     * @param agency to whom it was transferred; null or blank for nobody
     */
    public static List<Fault> faults(Outcome outcome, DismissalGround ground, String agency) {
        List<Fault> faults = new ArrayList<>();
        if (outcome == Outcome.WITHDRAWN || outcome == Outcome.MERGED) {
            faults.add(new Fault("outcome", "outcome-not-by-reply"));
        }
        boolean dismissed = outcome == Outcome.DISMISSED;
        if (dismissed != (ground != null)) {
            faults.add(new Fault("dismissalGround", dismissed ? "ground-required" : "ground-not-allowed"));
        }
        if (outcome == Outcome.TRANSFERRED && (agency == null || agency.isBlank())) {
            faults.add(new Fault("agency", "agency-required"));
        }
        return faults;
    }
}
