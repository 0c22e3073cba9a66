package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.complaint.casefile.CaseEvent;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.complaint.casefile.CaseEvents;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;

/** Writes the history of cases. */
@ApplicationScoped
public class CaseTimeline {

    private final CaseEvents events;
    private final ComplaintRights rights;
    private final OfficeClock clock;

    CaseTimeline(CaseEvents events, ComplaintRights rights, OfficeClock clock) {
        this.events = events;
        this.rights = rights;
        this.clock = clock;
    }

    /** The first step of a case that is new. No look for others. */
    public CaseEvent begin(Complaint complaint) {
        return begin(complaint, rights.caller());
    }

    /** The same for a case that the petitioner registers. */
    public CaseEvent beginOfPetitioner(Complaint complaint) {
        return begin(complaint, Actor.VISITOR);
    }

    private CaseEvent begin(Complaint complaint, Actor by) {
        CaseEvent first = new CaseEvent(complaint.id, 1, clock.now(), by.signature(), CaseEventKind.REGISTERED, null);
        events.persist(first);
        return first;
    }

    /** The second step of a case that another system had ended. No look for others. */
    public CaseEvent bringOver(Complaint complaint, String words) {
        CaseEvent second = new CaseEvent(complaint.id, 2, clock.now(), rights.caller().signature(), CaseEventKind.BROUGHT_OVER, words);
        events.persist(second);
        return second;
    }

    /**
     * The same step of several cases. Two statements, and a batch.
     *
     * @param words what was said with it, by case; absent for nothing
     */
    public void addAll(Collection<Complaint> complaints, CaseEventKind kind, Map<UUID, String> words) {
        Map<UUID, Integer> places = events.next(complaints.stream().map(it -> it.id).toList());
        complaints.forEach(it -> events.persist(new CaseEvent(it.id, places.get(it.id), clock.now(), rights.caller().signature(), kind, words.get(it.id))));
    }

    /** @param words what was said with it; null for nothing. No personal data of the petitioner. */
    public void add(Complaint complaint, CaseEventKind kind, String words) {
        add(complaint, rights.caller(), kind, words, null);
    }

    /** The same for a step that is about another case: its number is told to those who may see it. */
    public void add(Complaint complaint, CaseEventKind kind, String words, Complaint other) {
        add(complaint, rights.caller(), kind, words, other.id);
    }

    /** The same for what the petitioner does, whoever may be signed in on that computer. */
    public void addOfPetitioner(Complaint complaint, CaseEventKind kind, String words) {
        add(complaint, Actor.VISITOR, kind, words, null);
    }

    private void add(Complaint complaint, Actor by, CaseEventKind kind, String words, UUID other) {
        events.persist(new CaseEvent(complaint.id, events.next(complaint.id), clock.now(), by.signature(), kind, words).about(switch (kind) {
            case EXTENSION_REQUESTED -> complaint.extensionTo;
            case EXTENSION_GRANTED -> complaint.dueOn;
            default -> null;
        }).with(other));
    }
}
