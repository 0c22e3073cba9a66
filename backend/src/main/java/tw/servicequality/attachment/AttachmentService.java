package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps files. An uploaded file belongs to whoever uploaded it until a thing takes it; what nobody takes within a day is swept away. */
@ApplicationScoped
@Transactional
public class AttachmentService {

    private static final String THUMBNAIL_TYPE = "image/jpeg";

    private final Attachments attachments;
    private final AttachmentFiles files;
    private final Instance<AttachmentOwner> owners;
    private final CurrentActor actor;
    private final OfficeClock clock;
    private final AuditService audit;

    AttachmentService(Attachments attachments, AttachmentFiles files, Instance<AttachmentOwner> owners, CurrentActor actor, OfficeClock clock,
            AuditService audit) {
        this.attachments = attachments;
        this.files = files;
        this.owners = owners;
        this.actor = actor;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A file's bytes and how to name them.
     *
     * @param size in bytes; null when it is not known before reading
     * @param tag stands for the content: another content has another
     * @param bytes opens the file; UNAVAILABLE when the store cannot
     */
    public record Content(String fileName, String mediaType, Long size, String tag, Supplier<InputStream> bytes) {
    }

    /** Notes a file that lies in the store as an upload of the caller. The file first, then this: a row never names a file that is not there. */
    AttachmentResponse create(AttachmentFiles.Kept file) {
        Attachment made = new Attachment(actor.get().id(), file, clock.now());
        attachments.persistAndFlush(made);
        AttachmentResponse answer = AttachmentResponse.of(made);
        audit.record("ATTACHMENT_UPLOADED", subject(made), null, facts(made));
        return answer;
    }

    /** What is known of a file. */
    public AttachmentResponse get(UUID id) {
        return AttachmentResponse.of(readable(attachments.present(id).orElseThrow(ProblemException::notFound)));
    }

    /** The file itself. */
    public Content content(UUID id) {
        Attachment found = readable(attachments.present(id).orElseThrow(ProblemException::notFound));
        return new Content(found.fileName, found.mediaType, found.size, tag(found), () -> files.open(id));
    }

    /**
     * A small JPEG of a picture.
     *
     * @throws ProblemException NOT_FOUND also when the file is no picture
     */
    public Content thumbnail(UUID id) {
        Attachment found = readable(attachments.present(id).filter(it -> it.hasThumbnail).orElseThrow(ProblemException::notFound));
        return new Content(found.fileName, THUMBNAIL_TYPE, null, tag(found), () -> files.openSmall(id));
    }

    /**
     * Removes a file that no thing has taken yet.
     *
     * @throws ProblemException WRONG_STATE when a thing has it; NOT_FOUND when the caller may not even read it
     */
    public void delete(UUID id) {
        Attachment found = readable(attachments.hold(id).orElseThrow(ProblemException::notFound));
        if (found.isTaken()) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        remove(found);
    }

    /**
     * Makes exactly these files belong to a thing, in the caller's transaction: new ones are taken from the caller's uploads, missing ones
     * are let go and removed. A file named twice counts once.
     *
     * @param ids null means none
     * @throws ProblemException RULE_VIOLATED at {@code attachmentIds[i]} for each that is neither of this thing already nor a waiting upload
     *     of the caller
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assign(String ownerKind, UUID ownerId, Collection<UUID> ids) {
        List<UUID> wanted = ids == null ? List.of() : List.copyOf(ids);
        Set<UUID> present = attachments.idsOf(ownerKind, ownerId);
        if (present.equals(new HashSet<>(wanted))) {
            return;
        }
        Set<UUID> touched = new TreeSet<>(present);
        touched.addAll(wanted);
        Map<UUID, Attachment> held = attachments.hold(touched).stream().collect(Collectors.toMap(it -> it.id, it -> it));
        refuseOthers(wanted, held, it -> it.isOf(ownerKind, ownerId) || it.waitsFor(actor.get().id()));
        held.values().stream().filter(it -> it.isOf(ownerKind, ownerId) && !wanted.contains(it.id)).forEach(this::remove);
        held.values().stream().filter(it -> !it.isTaken() && wanted.contains(it.id)).forEach(it -> {
            it.takenBy(ownerKind, ownerId);
            audit.record("ATTACHMENT_ASSIGNED", subject(it), null, Map.of("ownerKind", ownerKind, "ownerId", ownerId));
        });
        attachments.flush();
    }

    /** The files of several things, by owner, in the order of upload; an owner without any has an empty list. One statement, none for no owners. */
    public Map<UUID, List<AttachmentResponse>> of(String ownerKind, Collection<UUID> ownerIds) {
        Map<UUID, List<AttachmentResponse>> files = new LinkedHashMap<>();
        ownerIds.forEach(id -> files.put(id, new ArrayList<>()));
        attachments.of(ownerKind, files.keySet()).forEach(it -> files.get(it.ownerId).add(AttachmentResponse.of(it)));
        return files;
    }

    private static void refuseOthers(List<UUID> wanted, Map<UUID, Attachment> held, Predicate<Attachment> fits) {
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Attachment found = held.get(wanted.get(i));
            if (found == null || !fits.test(found)) {
                faults.add(new ProblemException.Fault("attachmentIds[" + i + "]", "attachment-unknown"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
    }

    /** The file itself is deleted when this has been committed ({@link AttachmentSweep}). */
    private void remove(Attachment gone) {
        gone.remove(clock.now());
        audit.record("ATTACHMENT_REMOVED", subject(gone), facts(gone), null);
    }

    /** The file, when the caller may read it: one that waits is its uploader's, others are those of their thing's readers. */
    private Attachment readable(Attachment found) {
        boolean may = found.isTaken()
                ? owners.stream().anyMatch(room -> room.kind().equals(found.ownerKind) && room.mayRead(found.ownerId))
                : found.waitsFor(actor.get().id());
        if (!may) {
            throw ProblemException.notFound();
        }
        return found;
    }

    private static String tag(Attachment found) {
        return HexFormat.of().formatHex(found.sha256);
    }

    /** A stranger's words do not stand in the audit trail, a file's name neither. */
    static Subject subject(Attachment attachment) {
        return Subject.of("attachment", attachment.id, attachment.mediaType);
    }

    /** What the audit trail may know of a file: not its name, which people make of names. */
    static Map<String, Object> facts(Attachment attachment) {
        return Map.of("mediaType", attachment.mediaType, "size", attachment.size, "sha256", tag(attachment));
    }
}
