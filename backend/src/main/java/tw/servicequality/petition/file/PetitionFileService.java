package tw.servicequality.petition.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.attachment.VisitorFileService;
import tw.servicequality.attachment.VisitorFiles;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.file.Upload;
import tw.servicequality.platform.http.Sender;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.platform.problem.RequestTrace;
import tw.servicequality.platform.seal.PersonalDataCipher;

/**
 * The files of citizens until a case has them. Nobody can read them before. A row here comes first, then the file, so that whatever breaks in between, the
 * sweep finds what is left over.
 */
@ApplicationScoped
@Transactional
public class PetitionFileService {

    /** The most files that a petition or a supplement may name. */
    public static final int MOST = 5;

    private static final String KIND = "petition";
    /** When to ask again while files wait longer than usual, because a petition names them. */
    private static final Duration SOON = Duration.ofHours(1);

    private final PetitionFiles files;
    private final VisitorFileService visitorFiles;
    private final PetitionQuotas quotas;
    private final PersonalDataCipher cipher;
    private final PetitionSettings settings;
    private final RequestTrace trace;
    private final OfficeClock clock;

    PetitionFileService(PetitionFiles files, VisitorFileService visitorFiles, PetitionQuotas quotas, PersonalDataCipher cipher, PetitionSettings settings,
            RequestTrace trace, OfficeClock clock) {
        this.files = files;
        this.visitorFiles = visitorFiles;
        this.quotas = quotas;
        this.cipher = cipher;
        this.settings = settings;
        this.trace = trace;
        this.clock = clock;
    }

    /**
     * Checks a file and keeps it for the petition that will name its key.
     *
     * @throws ProblemException RULE_VIOLATED with the reason why it is not kept; TOO_MANY_REQUESTS, also while too much of this sender waits; UNAVAILABLE
     *         while too much waits altogether
     */
    @Transactional(Transactional.TxType.NEVER)
    public PetitionFileResponse store(String fileName, Upload upload) {
        String key = Secrets.token();
        UUID id = QuarkusTransaction.requiringNew().call(() -> reserve(key, upload.size()));
        try {
            return PetitionFileResponse.of(key, visitorFiles.store(KIND, id, fileName, upload));
        } catch (ProblemException refused) {
            QuarkusTransaction.requiringNew().run(() -> files.deleteById(id));
            throw refused;
        }
    }

    /** Refused ones count too: looking at a file is work. */
    private UUID reserve(String key, long size) {
        Instant now = clock.now();
        String sender = Sender.of(trace.address());
        quotas.take("files", sender, settings.filesPerHourFromAddress(), now);
        byte[] hash = cipher.index("petition-file", sender);
        requireRoom(hash, size, now);
        PetitionFile made = new PetitionFile(key, hash, size, now);
        files.persist(made);
        return made.id;
    }

    private void requireRoom(byte[] sender, long size, Instant now) {
        quotas.hold("room", "all", now); // One after the other, so that two never take the same room.
        PetitionFiles.Waiting own = files.waitingOf(sender);
        if (own.oldest() != null && own.bytes() + size > settings.filesWaitingFromAddress().asLongValue()) {
            Duration left = Duration.between(now, own.oldest().plus(settings.filesKept()));
            throw ProblemException.tooMany(left.isPositive() ? left : SOON);
        }
        if (files.waitingBytes() + size > settings.filesWaiting().asLongValue()) {
            throw new ProblemException(ProblemType.UNAVAILABLE, List.of(new ProblemException.Fault("file", "petition-files-full")));
        }
    }

    /**
     * Removes a file that nothing names yet; one that is not there is removed already.
     *
     * @throws ProblemException WRONG_STATE when a petition has it
     */
    public void remove(String key) {
        Optional<PetitionFile> found = files.idOf(key).flatMap(id -> files.hold(List.of(id)).stream().findFirst());
        if (found.isPresent() && found.get().petitionId != null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        found.ifPresent(it -> discard(List.of(it.id)));
    }

    /** Notes in the caller's transaction that a petition names these files. Throws as {@link #named}. */
    public void name(List<String> keys, UUID petitionId) {
        named(keys).forEach(it -> it.namedBy(petitionId));
    }

    /** The files that a supplement names, for the case to take in the caller's transaction. Throws as {@link #named}. */
    public VisitorFiles taken(List<String> keys) {
        return handed(named(keys).stream().map(it -> it.id).toList());
    }

    /** The files of a petition, for the case to take in the caller's transaction. */
    public VisitorFiles takenOf(UUID petitionId) {
        return handed(files.of(petitionId));
    }

    /** Deletes a petition's files, in the caller's transaction. */
    public void discardOf(UUID petitionId) {
        discard(files.of(petitionId));
    }

    /** Deletes the files of some petitions whose links ended before this time, in the caller's transaction; tells of how many. */
    public int discardOfEnded(Instant before, int most) {
        List<UUID> ended = files.ended(before, most);
        ended.forEach(this::discardOf);
        return ended.size();
    }

    /** Deletes some files that nothing has named since before this time, in the caller's transaction; tells how many. */
    public int discardLeftOver(Instant before, int most) {
        // Looked at once more while held: some may have been named meanwhile.
        List<UUID> old = files.hold(files.leftOver(before, most)).stream().filter(it -> it.petitionId == null).map(it -> it.id).toList();
        discard(old);
        return old.size();
    }

    private void discard(List<UUID> ids) {
        visitorFiles.discard(new VisitorFiles(KIND, ids));
        files.forget(ids);
    }

    private VisitorFiles handed(List<UUID> ids) {
        files.flush();
        files.forget(ids);
        return new VisitorFiles(KIND, ids);
    }

    /** @throws ProblemException RULE_VIOLATED at {@code fileKeys[i]} for each that is not there or that another petition has */
    private List<PetitionFile> named(List<String> keys) {
        List<Optional<UUID>> ids = keys == null ? List.of() : keys.stream().map(files::idOf).toList();
        Set<UUID> known = ids.stream().flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<UUID, PetitionFile> held = files.hold(known).stream().filter(it -> it.petitionId == null)
                .collect(Collectors.toMap(it -> it.id, Function.identity()));
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).filter(held::containsKey).isEmpty()) {
                faults.add(new ProblemException.Fault("fileKeys[" + i + "]", "attachment-unknown"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        return known.stream().map(held::get).toList();
    }
}
