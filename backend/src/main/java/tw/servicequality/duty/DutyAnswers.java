package tw.servicequality.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.duty.rules.DutyStanding;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.Role;

/** Answers for one caller of today, and knows what that caller may declare. */
final class DutyAnswers {

    private final Reckoning reckoning;
    private final Actor caller;
    /** Many duties are due on few days, and counting working days is the dearest part of an answer. */
    private final Map<LocalDate, Optional<Integer>> left = new HashMap<>();

    DutyAnswers(Reckoning reckoning, Actor caller) {
        this.reckoning = reckoning;
        this.caller = caller;
    }

    DutyResponse of(ReckonedDuty duty) {
        LocalDate today = reckoning.today();
        DutyStanding standing = duty.standing();
        DutyState state = standing.state(today);
        return new DutyResponse(duty.id(), duty.item().code(), duty.item().text(), duty.item().lineageId(), duty.units(), duty.joint(),
                duty.scheduleWords(), standing.kind(), duty.isCalled(), duty.title(), standing.from(), standing.to(),
                DueResponse.of(duty.due()), standing.required(), standing.done(today), standing.expected(today), standing.missing(today),
                state, standing.on(today), state == DutyState.OPEN ? workingDaysLeft(standing.due()) : null, duty.mark(),
                standing.isLate() ? true : null, duty.version(), allowedActions(duty));
    }

    /**
     * Whether the caller may say of this duty that it was done. A chief speaks for the own unit alone, so not for what
     * several owe together.
     */
    boolean mayDeclare(ReckonedDuty duty) {
        return looksAfterAll() || caller.isAny(Role.SECTION_CHIEF) && !duty.joint() && duty.concerns(caller.unitId());
    }

    /** Whether the caller may take back what is declared of it: a waiver only who may waive. */
    boolean mayReopen(ReckonedDuty duty) {
        boolean waived = duty.mark() != null && duty.mark().state() == DutyState.WAIVED;
        return waived ? looksAfterAll() : mayDeclare(duty);
    }

    /** Whether the caller may waive duties, call for them and take calls back. */
    boolean looksAfterAll() {
        return caller.isAny(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER);
    }

    /** Whether something can be declared of it now: it is open, and its period has begun. */
    boolean isDeclarable(ReckonedDuty duty) {
        return duty.standing().hasBegun(reckoning.today()) && duty.standing().state(reckoning.today()) == DutyState.OPEN;
    }

    private List<String> allowedActions(ReckonedDuty duty) {
        List<String> actions = new ArrayList<>();
        boolean declarable = isDeclarable(duty);
        if (declarable && mayDeclare(duty)) {
            actions.add("complete");
        }
        if (declarable && looksAfterAll()) {
            actions.add("waive");
        }
        if (duty.mark() != null && mayReopen(duty)) {
            actions.add("reopen");
        }
        if (duty.isCalled() && duty.mark() == null && looksAfterAll()) {
            actions.add("delete");
        }
        return actions;
    }

    private Integer workingDaysLeft(LocalDate due) {
        return left.computeIfAbsent(due, day -> Optional.ofNullable(reckoning.days().workingDaysLeft(reckoning.today(), day))).orElse(null);
    }
}
