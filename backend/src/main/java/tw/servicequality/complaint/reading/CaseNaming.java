package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.rules.Extension;
import tw.servicequality.identity.ColleagueService;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.Role;

/**
 * Names who reads a confidential case, so that at every step somebody can take the next one, and nobody keeps it who has nothing more to do with it. In the
 * caller's transaction; of a case that is not confidential nobody is named.
 */
@ApplicationScoped
public class CaseNaming {

    private final CaseReaders readers;
    private final ColleagueService colleagues;

    CaseNaming(CaseReaders readers, ColleagueService colleagues) {
        this.readers = readers;
        this.colleagues = colleagues;
    }

    /** Whose rights hold in this request: a deputy's are the principal's, who stays when the deputy has gone. Null for nobody and for other programs. */
    static UUID reader(Actor caller) {
        return caller.isClient() ? null : caller.onBehalfOfId() == null ? caller.id() : caller.onBehalfOfId();
    }

    /** Those who give a case to somebody: 研考; where there are none, those above them. Three statements at most. */
    public List<UUID> givers() {
        return Stream.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR).map(colleagues::holding).filter(them -> !them.isEmpty()).findFirst()
                .orElse(List.of()).stream().map(ColleagueService.Colleague::id).toList();
    }

    /**
     * Cases were registered. Two statements for some hundred of them.
     *
     * @param givers as of {@link #givers}
     */
    public void registered(List<Complaint> complaints, Actor by, List<UUID> givers) {
        List<UUID> secret = complaints.stream().filter(it -> it.confidential).map(it -> it.id).toList();
        readers.name(secret, ReaderReason.REGISTRAR, Stream.ofNullable(reader(by)).toList());
        readers.name(secret, ReaderReason.EVALUATION, givers);
    }

    /** A case became confidential: who was named when it was so before does not count. */
    public void madeConfidential(Complaint complaint, Actor by) {
        readers.forgetAll(complaint.id);
        readers.name(complaint.id, ReaderReason.NAMED, Stream.ofNullable(reader(by)).toList());
        readers.name(complaint.id, ReaderReason.EVALUATION, givers());
        given(complaint);
        asked(complaint);
    }

    /** A case was given to a unit and in it to somebody: who had it before has it no more. */
    public void given(Complaint complaint) {
        if (!complaint.confidential) {
            return;
        }
        readers.forget(complaint.id, ReaderReason.HANDLER);
        readers.forget(complaint.id, ReaderReason.APPROVER);
        readers.name(complaint.id, ReaderReason.HANDLER, Stream.ofNullable(complaint.handlerId).toList());
        readers.name(complaint.id, ReaderReason.APPROVER, chiefs(complaint));
        asked(complaint);
    }

    /** An extension waits that a secretary decides, or for which the unit has no chief. */
    public void asked(Complaint complaint) {
        if (complaint.confidential && complaint.extensionTo != null
                && (complaint.extensionLevel == Extension.Level.SECRETARY || chiefs(complaint).isEmpty())) {
            readers.name(complaint.id, ReaderReason.APPROVER, colleagues.holding(Role.SECRETARY).stream().map(ColleagueService.Colleague::id).toList());
        }
    }

    private List<UUID> chiefs(Complaint complaint) {
        return complaint.unitId == null ? List.of() : colleagues.ofUnit(complaint.unitId).stream().filter(it -> it.roles().contains(Role.SECTION_CHIEF))
                .map(ColleagueService.Colleague::id).toList();
    }
}
