package tw.servicequality.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.progress.ProgressPeriodResponse;
import tw.servicequality.progress.rules.ProgressAction;

/** What the caller may do with a whole month: what may be done with one of its reports at least; research and evaluation also remind and publish. */
@ApplicationScoped
class ConsolidationRights {

    static final String REMIND = "remind";
    static final String PUBLISH = "publish";

    private static final List<ProgressAction> OF_SEVERAL = List.of(ProgressAction.CONSOLIDATE, ProgressAction.RETURN, ProgressAction.REVIEW);

    private final CurrentActor actor;

    ConsolidationRights(CurrentActor actor) {
        this.actor = actor;
    }

    List<String> actions(List<ProgressPeriodResponse> units) {
        List<String> actions = new ArrayList<>();
        boolean evaluation = actor.get().isAny(Role.EVALUATION_OFFICER);
        if (evaluation && units.stream().anyMatch(Reminding::isAwaited)) {
            actions.add(REMIND);
        }
        OF_SEVERAL.stream().map(ProgressAction::word).filter(word -> units.stream().anyMatch(it -> it.allowedActions().contains(word))).forEach(actions::add);
        if (evaluation) {
            actions.add(PUBLISH);
        }
        return actions;
    }
}
