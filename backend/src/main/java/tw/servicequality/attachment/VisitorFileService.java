package tw.servicequality.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.file.Upload;
import tw.servicequality.platform.problem.ProblemException;

/**
 * Files of people without an account. A room holds each of them under a kind that no {@link AttachmentOwner} has, so that nobody reads it, until the room
 * hands it over to a thing or discards it: that none is left over is the holding room's business. The audit trail never has their names, which strangers wrote.
 */
@ApplicationScoped
@Transactional
public class VisitorFileService {

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final AuditService audit;
    private final OfficeClock clock;

    VisitorFileService(Attachments attachments, AttachmentFiles files, AuditService audit, OfficeClock clock) {
        this.attachments = attachments;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks a file as those of the staff are checked and keeps it. No transaction may run: looking at a file may take seconds.
     *
     * @param holder of this one file
     * @throws ProblemException RULE_VIOLATED at {@code file} or {@code fileName} with the reason why it is not kept; UNAVAILABLE
     */
    @Transactional(Transactional.TxType.NEVER)
    public AttachmentResponse store(String kind, UUID holder, String fileName, Upload upload) {
        AttachmentFiles.Kept kept = files.keep(fileName, upload);
        return QuarkusTransaction.requiringNew().call(() -> create(kind, holder, kept));
    }

    private AttachmentResponse create(String kind, UUID holder, AttachmentFiles.Kept kept) {
        Attachment made = new Attachment(null, kept, clock.now());
        made.takenBy(kind, holder);
        attachments.persistAndFlush(made);
        audit.recordAs(Actor.VISITOR, "ATTACHMENT_UPLOADED", AttachmentService.subject(made), null, AttachmentService.facts(made));
        return AttachmentResponse.of(made);
    }

    /**
     * Makes files belong to a thing beside those that it has, in the caller's transaction.
     *
     * @return how many there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int handOver(VisitorFiles waiting, String kind, UUID ownerId) {
        List<Attachment> held = held(waiting);
        held.forEach(it -> {
            it.takenBy(kind, ownerId);
            audit.recordAs(Actor.VISITOR, "ATTACHMENT_ASSIGNED", AttachmentService.subject(it), null, Map.of("ownerKind", kind, "ownerId", ownerId));
        });
        attachments.flush();
        return held.size();
    }

    /** Lets files go, in the caller's transaction; the bytes are deleted when it has held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(VisitorFiles waiting) {
        held(waiting).forEach(it -> {
            it.remove(clock.now());
            audit.record("ATTACHMENT_REMOVED", AttachmentService.subject(it), AttachmentService.facts(it), null);
        });
    }

    private List<Attachment> held(VisitorFiles waiting) {
        return attachments.hold(attachments.idsOf(waiting.kind(), waiting.holders())).stream().filter(it -> it.removedAt == null && waiting.kind().equals(it.ownerKind)).toList();
    }
}
