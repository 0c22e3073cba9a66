package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tw.servicequality.complaint.casefile.CaseStanding;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.rules.CaseAction;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/**
 * Who may see and do what with a case. 研考, secretary and director see all of them, chiefs and officers those of their own unit; a confidential case
 * is seen by those alone who are named for it. What may not be seen answers as what does not exist.
 */
@ApplicationScoped
public class ComplaintRights {

    /** Who sees every case that is not confidential. */
    public static final Set<Role> SEE_ALL = Set.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR);

    private final CurrentActor actor;
    private final CaseReaders readers;

    ComplaintRights(CurrentActor actor, CaseReaders readers) {
        this.actor = actor;
        this.readers = readers;
    }

    /**
     * What the caller may see. One statement, for the confidential cases that name the caller. Who works in a unit is named for few of them, whose list lets
     * the database look them up one by one; who sees all is named for ever more of them, which it looks up case by case.
     */
    public Sight sight() {
        return sight(reader -> new Sight(true, null, List.of(), reader != null && readers.isReader(reader) ? reader : null));
    }

    /** The same with a list of the confidential cases for everybody, for who looks for rows of cases elsewhere. One statement. */
    Sight listedSight() {
        return sight(reader -> new Sight(true, null, reader == null ? List.of() : readers.casesOf(reader), null));
    }

    private Sight sight(Function<UUID, Sight> ofAll) {
        Actor caller = actor.get();
        UUID reader = CaseNaming.reader(caller);
        if (caller == Actor.PROGRAM) {
            return Sight.EVERYTHING;
        }
        if (seesAll(caller)) {
            return ofAll.apply(reader);
        }
        return caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) && reader != null
                ? new Sight(false, caller.unitId(), readers.casesOf(reader, caller.unitId()), null) : new Sight(false, null, List.of(), null);
    }

    /** Whether the caller may see this case. */
    public boolean sees(Complaint complaint) {
        return sees(complaint, () -> readers.reasons(complaint.id, CaseNaming.reader(actor.get())));
    }

    private boolean sees(Complaint complaint, Supplier<Set<ReaderReason>> reasons) {
        Actor caller = actor.get();
        if (caller == Actor.PROGRAM) {
            return true;
        }
        if (complaint.confidential) {
            return isNamed(complaint, caller, reasons);
        }
        return seesAll(caller) || caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER) && isOwn(CaseStanding.of(complaint), caller);
    }

    /** Which of these cases the caller may see. One statement where one of them is confidential, else none. */
    public Set<UUID> seen(Collection<Complaint> cases) {
        List<UUID> secret = cases.stream().filter(it -> it.confidential).map(it -> it.id).toList();
        UUID reader = CaseNaming.reader(actor.get());
        Map<UUID, Set<ReaderReason>> reasons = secret.isEmpty() || reader == null ? Map.of() : readers.reasons(secret, reader);
        return cases.stream().filter(it -> sees(it, () -> reasons.getOrDefault(it.id, Set.of()))).map(it -> it.id).collect(Collectors.toSet());
    }

    /** Only who still has a part in cases: being named is no right of its own. Of handlers and chiefs it is asked that the case is their unit's. */
    private boolean isNamed(Complaint complaint, Actor caller, Supplier<Set<ReaderReason>> reasons) {
        UUID reader = CaseNaming.reader(caller);
        if (reader == null || !seesAll(caller) && !caller.isAny(Role.SECTION_CHIEF, Role.CASE_OFFICER)) {
            return false;
        }
        return hold(reasons.get(), seesAll(caller), isOwn(CaseStanding.of(complaint), caller));
    }

    /** Whether the reasons for which somebody is named hold: those of handlers and chiefs as long as the case is their unit's. */
    public static boolean hold(Set<ReaderReason> reasons, boolean seesAll, boolean own) {
        return seesAll && !reasons.isEmpty() || reasons.contains(ReaderReason.REGISTRAR) || reasons.contains(ReaderReason.NAMED)
                || own && (reasons.contains(ReaderReason.HANDLER) || reasons.contains(ReaderReason.APPROVER));
    }

    /** @throws ProblemException FORBIDDEN */
    public void require(Complaint complaint, CaseAction action) {
        if (!may(actor.get(), CaseStanding.of(complaint), action)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** What the caller may do to a case that the caller sees, now. */
    List<String> actions(Complaint complaint) {
        return actions(actor.get(), CaseStanding.of(complaint));
    }

    /** The same for somebody who is known already, by what was read of the case: a list asks for fifty at once. */
    static List<String> actions(Actor caller, CaseStanding standing) {
        boolean asked = standing.extensionLevel() != null;
        List<String> actions = new ArrayList<>(CaseAction.in(standing.state()).stream().filter(action -> may(caller, standing, action))
                .filter(action -> action != CaseAction.DECIDE_EXTENSION || asked)
                .filter(action -> action != CaseAction.REQUEST_EXTENSION || !asked).map(CaseAction::word).toList());
        if (mayReveal(caller, standing)) {
            actions.add("reveal");
        }
        if (standing.confidential()) {
            actions.add("nameReaders");
        }
        return actions;
    }

    /**
     * Whether the caller, who sees the case, may see who the petitioner is: 研考, the unit's chief, and who handles it; before a unit has it also the
     * officers of the unit that wrote the petitioner down. Whoever registers what follows a case wrote nobody down: the petitioner may come from there.
     */
    public boolean mayReveal(Complaint complaint) {
        return mayReveal(actor.get(), CaseStanding.of(complaint));
    }

    /**
     * Whether the caller, who sees the case, may learn if its petitioner is who the caller names: besides those who may see who it is, whoever registered the case,
     * who wrote the petitioner down.
     */
    public boolean mayCompare(Complaint complaint) {
        Actor caller = actor.get();
        return complaint.registeredBy.equals(caller.signature()) || !caller.isClient() && mayReveal(caller, CaseStanding.of(complaint));
    }

    private static boolean mayReveal(Actor caller, CaseStanding standing) {
        return caller.isAny(Role.EVALUATION_OFFICER)
                || caller.isAny(Role.SECTION_CHIEF) && isOwn(standing, caller)
                || caller.id() != null && caller.id().equals(standing.handlerId())
                || standing.confidential() && caller.isAny(Role.SECRETARY, Role.DIRECTOR, Role.SECTION_CHIEF)
                || standing.unitId() == null && !standing.follows() && caller.isAny(Role.CASE_OFFICER) && isOwn(standing, caller);
    }

    public Actor caller() {
        return actor.get();
    }

    private static boolean may(Actor caller, CaseStanding standing, CaseAction action) {
        if (caller == Actor.PROGRAM) {
            return true;
        }
        boolean evaluation = caller.isAny(Role.EVALUATION_OFFICER);
        boolean chief = caller.isAny(Role.SECTION_CHIEF) && isOwn(standing, caller);
        boolean officer = caller.isAny(Role.CASE_OFFICER) && isOwn(standing, caller);
        return switch (action) {
            case ASSIGN -> evaluation || chief;
            case RETURN, APPROVE -> evaluation || chief;
            case DECIDE_EXTENSION -> standing.extensionLevel() == Extension.Level.SECRETARY ? caller.isAny(Role.SECRETARY)
                    : chief || caller.isAny(Role.SECRETARY);
            default -> evaluation || chief || officer;
        };
    }

    private static boolean seesAll(Actor caller) {
        return caller.isAny(SEE_ALL.toArray(Role[]::new));
    }

    private static boolean isOwn(CaseStanding standing, Actor caller) {
        UUID unit = standing.ownUnit();
        return unit != null && unit.equals(caller.unitId());
    }

    /**
     * What somebody may see.
     *
     * @param all every case that is not confidential
     * @param unitId the cases of this unit; null for none
     * @param named confidential cases that may be seen; null for all of them
     * @param reader the account that also sees those that name it; null for none
     */
    public record Sight(boolean all, UUID unitId, List<UUID> named, UUID reader) {

        public static final Sight EVERYTHING = new Sight(true, null, null, null);

        /** The same without any confidential case, for answers that leave the house. */
        public Sight withoutConfidential() {
            return new Sight(all, unitId, List.of(), null);
        }

        boolean isNothing() {
            return !all && unitId == null;
        }
    }
}
