package tw.servicequality.complaint.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.audit.AuditService;
import tw.servicequality.complaint.casefile.CaseDeadline;
import tw.servicequality.complaint.casefile.CaseEvent;
import tw.servicequality.complaint.casefile.CaseNumbers;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintContent;
import tw.servicequality.complaint.casefile.ComplaintDraft;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.casefile.ComplaintSettings;
import tw.servicequality.complaint.casefile.ComplaintTexts;
import tw.servicequality.complaint.casefile.HandledRequest;
import tw.servicequality.complaint.petitioner.Petitioner;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.CaseTimeline;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.rules.Answering;
import tw.servicequality.complaint.rules.Receipt;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Judges and stores cases that are new, one of a request or many of a file. */
@ApplicationScoped
public class ComplaintRegistration {

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final CaseNumbers numbers;
    private final CaseNaming naming;
    private final CaseTimeline timeline;
    private final ComplaintRights rights;
    private final ComplaintTexts texts;
    private final AuditService audit;
    private final ComplaintSettings settings;
    private final OfficeClock clock;

    ComplaintRegistration(Complaints complaints, Petitioners petitioners, CaseNumbers numbers, CaseNaming naming, CaseTimeline timeline, ComplaintRights rights,
            ComplaintTexts texts, AuditService audit, ComplaintSettings settings, OfficeClock clock) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.numbers = numbers;
        this.naming = naming;
        this.timeline = timeline;
        this.rights = rights;
        this.texts = texts;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A case with its petitioner, made and not stored: it has its identifier, and its number is still to be taken.
     *
     * @param sealed the petitioner, sealed
     * @param broughtOver as of {@link ComplaintDraft#broughtOver}
     */
    public record Made(Complaint complaint, Petitioner sealed, String broughtOver) {
    }

    /**
     * What a request would register. No statement; whether the number of another system is free is asked by the caller.
     *
     * @param files how many belong to it
     * @param petitioner who complained
     * @param follows the case after which the petitioner came again; null for none
     * @throws ProblemException RULE_VIOLATED with every fault; FORBIDDEN; CALENDAR_YEAR_MISSING
     */
    public ComplaintDraft weigh(ComplaintRequest request, ComplaintReader.Surroundings now, int files, PetitionerData petitioner, Complaint follows) {
        boolean evaluation = rights.caller().isAny(Role.EVALUATION_OFFICER);
        if (request.handled() != null && !evaluation) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        List<ProblemException.Fault> faults = new ArrayList<>();
        ComplaintContent content = ComplaintContent.of(request, now.topics().values(), files, null, faults);
        LocalDate received = request.receivedOn() == null ? now.today() : request.receivedOn();
        add(faults, "receivedOn", Receipt.fault(received, now.today()));
        HandledRequest handled = request.handled() == null ? null : request.handled().trimmed();
        UnitReference unit = handled == null ? null : handledUnit(handled, received, now, faults);
        refuse(faults);
        CaseDeadline deadline = CaseDeadline.of(now.calendar(), received, settings.dueDays());
        add(faults, "receivedOn", Receipt.lateFault(deadline.due(), now.today(), evaluation));
        refuse(faults);
        return new ComplaintDraft(content.asSecretAs(follows), received, deadline, handled, unit,
                handled == null ? 0 : now.calendar().between(received, handled.repliedOn()), petitioner, follows);
    }

    /** Makes the case of a draft. No statement. */
    public Made make(ComplaintDraft draft) {
        Complaint complaint = new Complaint(draft.content(), draft.deadline(), rights.caller(), clock.now(), draft.receivedOn());
        if (draft.follows() != null) {
            complaint.follow(draft.follows());
        }
        if (draft.handled() != null) {
            complaint.bringOver(draft.handledUnit().id(), draft.handled(), draft.workingDays());
        }
        return new Made(complaint, petitioners.sealed(complaint.id, draft.petitioner()), draft.broughtOver());
    }

    /**
     * Stores cases that were made, in the caller's transaction. From here on others who register on one of their days wait.
     *
     * @param givers as of {@link CaseNaming#givers}, where one of them is confidential
     * @return their first steps
     * @throws ProblemException CONFLICT when somebody else has just taken the number of another system
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CaseEvent> store(List<Made> cases, List<UUID> givers) {
        List<String> taken = numbers.next(cases.stream().map(it -> it.complaint().receivedOn).toList());
        List<CaseEvent> steps = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Complaint complaint = cases.get(i).complaint();
            complaint.number(taken.get(i));
            complaints.persist(complaint);
            petitioners.persist(cases.get(i).sealed());
            steps.add(timeline.begin(complaint));
            if (cases.get(i).broughtOver() != null) {
                steps.add(timeline.bringOver(complaint, cases.get(i).broughtOver()));
            }
            audit.record("COMPLAINT_REGISTERED", ComplaintService.subject(complaint), null, ComplaintService.facts(complaint));
        }
        flush(cases);
        List<Complaint> stored = cases.stream().map(Made::complaint).toList();
        texts.put(stored);
        naming.registered(stored, rights.caller(), givers);
        return steps;
    }

    /** What there is to say of a number of another system that a case has already. */
    public static ProblemException taken(String externalId) {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("externalId", "taken", externalId)));
    }

    private UnitReference handledUnit(HandledRequest handled, LocalDate received, ComplaintReader.Surroundings now, List<ProblemException.Fault> faults) {
        Answering.faults(handled.outcome(), handled.dismissalGround(), handled.agency()).forEach(it -> add(faults, "handled." + it.property(), it.code()));
        add(faults, "handled.repliedOn", Receipt.replyFault(received, handled.repliedOn(), now.today()));
        UnitReference unit = now.unit(handled.unit()).orElse(null);
        if (unit == null) {
            faults.add(new ProblemException.Fault("handled.unit", "unit-unknown", handled.unit()));
        }
        return unit;
    }

    /** Writes, and says it plainly when somebody else has just taken the number of another system. */
    private void flush(List<Made> cases) {
        try {
            complaints.flush();
        } catch (ConstraintViolationException violation) {
            if (violation.getSQLException().getMessage().contains("complaint_external")) {
                throw cases.size() == 1 ? taken(cases.getFirst().complaint().externalId) : new ProblemException(ProblemType.CONFLICT);
            }
            throw violation;
        }
    }

    private static void add(List<ProblemException.Fault> faults, String property, String code) {
        if (code != null) {
            faults.add(new ProblemException.Fault(property, code));
        }
    }

    private static void refuse(List<ProblemException.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
    }
}
