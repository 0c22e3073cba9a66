package tw.servicequality.progress.rules;

import static tw.servicequality.progress.rules.ProgressParty.CHIEF;
import static tw.servicequality.progress.rules.ProgressParty.DIRECTOR;
import static tw.servicequality.progress.rules.ProgressParty.EVALUATION;
import static tw.servicequality.progress.rules.ProgressParty.SECRETARY;
import static tw.servicequality.progress.rules.ProgressParty.STAFF;
import static tw.servicequality.progress.rules.ProgressState.CONSOLIDATED;
import static tw.servicequality.progress.rules.ProgressState.DRAFT;
import static tw.servicequality.progress.rules.ProgressState.RETURNED;
import static tw.servicequality.progress.rules.ProgressState.REVIEWED;
import static tw.servicequality.progress.rules.ProgressState.SUBMITTED;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be done to a monthly report, in which states by whom, and where that leads. */
public enum ProgressAction {
    /** 填報; once it is submitted only research and evaluation put words right. */
    UPDATE("update", null, in(DRAFT, STAFF, CHIEF, EVALUATION), in(RETURNED, STAFF, CHIEF, EVALUATION), in(SUBMITTED, EVALUATION)),
    /** 送研考. */
    SUBMIT("submit", SUBMITTED, in(DRAFT, CHIEF), in(RETURNED, CHIEF)),
    /** 研考意見 at a line. */
    REMARK("remark", null, in(SUBMITTED, EVALUATION)),
    /** 彙整. */
    CONSOLIDATE("consolidate", CONSOLIDATED, in(SUBMITTED, EVALUATION)),
    /** 退回. */
    RETURN("return", RETURNED, in(SUBMITTED, EVALUATION), in(CONSOLIDATED, SECRETARY)),
    /** 核閱. */
    REVIEW("review", REVIEWED, in(CONSOLIDATED, SECRETARY)),
    /** 重啟: what was signed stays as an earlier revision. */
    REOPEN("reopen", RETURNED, in(REVIEWED, EVALUATION, SECRETARY)),
    /** 留言. */
    COMMENT("comment", null, in(DRAFT, STAFF, CHIEF, EVALUATION, SECRETARY, DIRECTOR), in(SUBMITTED, STAFF, CHIEF, EVALUATION, SECRETARY, DIRECTOR),
            in(CONSOLIDATED, STAFF, CHIEF, EVALUATION, SECRETARY, DIRECTOR), in(RETURNED, STAFF, CHIEF, EVALUATION, SECRETARY, DIRECTOR));

    private final String word;
    private final ProgressState next;
    private final Map<ProgressState, Set<ProgressParty>> who = new EnumMap<>(ProgressState.class);

    ProgressAction(String word, ProgressState next, Turn... turns) {
        this.word = word;
        this.next = next;
        List.of(turns).forEach(turn -> who.put(turn.state(), turn.parties()));
    }

    /** Whose turn it is in a state. */
    private record Turn(ProgressState state, Set<ProgressParty> parties) {
    }

    private static Turn in(ProgressState state, ProgressParty... parties) {
        return new Turn(state, Set.of(parties));
    }

    /** The word in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** Whether somebody who is all this to the report may do it in this state. */
    public boolean isAllowed(ProgressState state, Collection<ProgressParty> parties) {
        return who.getOrDefault(state, Set.of()).stream().anyMatch(parties::contains);
    }

    /** Whether there is any state in which they may do it. */
    public boolean isEver(Collection<ProgressParty> parties) {
        return who.values().stream().anyMatch(allowed -> allowed.stream().anyMatch(parties::contains));
    }

    /** Where it leads from a state; the same state for what moves nothing. */
    public ProgressState from(ProgressState state) {
        return next == null ? state : next;
    }
}
