package tw.servicequality.exchange.run;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;
import tw.servicequality.tabular.TableFormat;

/** An import: a file, what is wanted of it and what has come of it. While it runs, {@link ImportKeeper} writes past the entity. */
@Entity
class ImportJob {

    @Id
    UUID id;
    String dataSet;
    String fileName;
    long size;
    byte[] sha256;
    @Enumerated(EnumType.STRING)
    ImportState state;
    boolean dryRun;
    @Enumerated(EnumType.STRING)
    OnError onError;
    UUID orderedById;
    String orderedBy;
    /** Who ordered it with the rights of that moment, as JSON: as such it runs. */
    String actor;
    Instant createdAt;
    Instant startedAt;
    Instant finishedAt;
    @Enumerated(EnumType.STRING)
    TableFormat format;
    String encoding;
    String sheet;
    String otherSheets;
    /** The last row of the file that is done with; where bad rows are skipped, another run goes on behind it. */
    int position;
    @Embedded
    ImportCounts counts;
    boolean stopWanted;
    int attempts;
    /** Who works on it; null for nobody. */
    UUID runner;
    Instant leaseUntil;
    /** Under this key the key of the file is sealed; null when the file is gone. */
    Integer keyNumber;
    byte[] sealedKey;
    Instant keptUntil;
    @Version
    int version;

    protected ImportJob() {
    }

    /**
     * An import that waits for its turn.
     *
     * @param id under which its file is sealed
     * @param rights the actor as JSON
     */
    ImportJob(UUID id, ImportOrder order, long size, byte[] sha256, Actor by, String rights, Instant now, Instant keptUntil) {
        this.id = id;
        this.dataSet = order.dataSet();
        this.fileName = order.fileName();
        this.size = size;
        this.sha256 = sha256;
        this.state = ImportState.QUEUED;
        this.dryRun = order.dryRun();
        this.onError = order.onError();
        this.orderedById = by.id();
        this.orderedBy = by.signature();
        this.actor = rights;
        this.createdAt = now;
        this.counts = ImportCounts.NONE;
        this.keptUntil = keptUntil;
    }

    /** Whether it stores anything. */
    boolean isWriting() {
        return !dryRun;
    }

    /**
     * It was checked, and is to be stored now.
     *
     * @throws ProblemException WRONG_STATE when it was not checked; RULE_VIOLATED when it has bad rows that nobody wants to skip
     */
    void confirm(OnError wanted, Actor by, String rights) {
        if (state != ImportState.CHECKED || sealedKey == null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        if (wanted == OnError.STOP && counts.refused() > 0) {
            throw ProblemException.rule("onError", "import-has-faults", counts.refused());
        }
        state = ImportState.QUEUED;
        dryRun = false;
        onError = wanted;
        orderedBy = by.signature();
        actor = rights;
        position = 0;
        counts = counts.again();
        attempts = 0;
        finishedAt = null;
    }

    /** @throws ProblemException WRONG_STATE when it has come to its end */
    void cancel(Instant now) {
        switch (state) {
            case QUEUED, CHECKED -> {
                state = ImportState.CANCELLED;
                finishedAt = now;
            }
            case RUNNING -> stopWanted = true;
            default -> throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }

    /** Its file is gone; what has come of it stays. One that nobody has confirmed is confirmed no more. */
    void forget() {
        keyNumber = null;
        sealedKey = null;
    }
}
