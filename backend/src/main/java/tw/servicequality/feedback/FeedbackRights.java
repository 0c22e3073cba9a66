package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.feedback.rules.FeedbackState;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;

/** Who may see and do what: who sees the case sees what was said about it; who may lead it hands codes over and types paper forms in. */
@ApplicationScoped
public class FeedbackRights {

    static final String HAND_OVER = "handOver";
    static final String ENTER = "enterPaper";

    private final CaseSight cases;
    private final CurrentActor actor;

    FeedbackRights(CaseSight cases, CurrentActor actor) {
        this.cases = cases;
        this.actor = actor;
    }

    public CaseSight.Sight sight() {
        return cases.sight();
    }

    public boolean sees(UUID caseId, UUID unitId, boolean confidential) {
        return sight().covers(caseId, unitId, confidential);
    }

    /** Of what the caller sees. A paper form that came in time can still be typed in when it is too late to answer. */
    List<String> actions(CaseFeedback feedback, FeedbackState state) {
        List<String> actions = new ArrayList<>();
        if (leads(feedback) && state != FeedbackState.ANSWERED) {
            if (state != FeedbackState.CLOSED) {
                actions.add(HAND_OVER);
            }
            actions.add(ENTER);
        }
        return actions;
    }

    boolean leads(CaseFeedback feedback) {
        Actor caller = actor.get();
        return caller == Actor.PROGRAM || caller.isAny(Role.EVALUATION_OFFICER)
                || caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) && feedback.unitId.equals(caller.unitId());
    }

    Actor caller() {
        return actor.get();
    }
}
