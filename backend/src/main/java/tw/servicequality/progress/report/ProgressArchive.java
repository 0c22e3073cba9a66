package tw.servicequality.progress.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.Secrets;
import tw.servicequality.platform.problem.ProblemException;

/** Keeps reports as they were signed. What is read is what was written, or it is refused: a content that does not fit its sum was changed by somebody. */
@ApplicationScoped
public class ProgressArchive {

    private final ProgressSnapshots snapshots;
    private final ObjectMapper json;
    private final ObjectReader reader;

    ProgressArchive(ProgressSnapshots snapshots, ObjectMapper json) {
        this.snapshots = snapshots;
        this.json = json;
        this.reader = json.readerFor(SignedProgressReport.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Stores what is signed now, in the caller's transaction. */
    public void keep(ProgressReport report, SignedProgressReport signed) {
        try {
            snapshots.persist(new ProgressSnapshot(report, json.writeValueAsString(signed)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The revisions of a report that were signed, the newest first. One statement. */
    public List<SignedProgressReport> all(UUID reportId) {
        return snapshots.of(reportId).stream().map(this::read).toList();
    }

    /** @throws ProblemException NOT_FOUND for a revision that was never signed */
    public SignedProgressReport get(UUID reportId, int revision) {
        return snapshots.of(reportId, revision).map(this::read).orElseThrow(ProblemException::notFound);
    }

    /** What was signed of a month, of each unit the newest revision. One statement. */
    public List<SignedProgressReport> newest(YearMonth month) {
        return snapshots.newest(month).stream().map(this::read).toList();
    }

    private SignedProgressReport read(ProgressSnapshot it) {
        if (!Arrays.equals(it.sha256, Secrets.sha256(it.content))) {
            throw new IllegalStateException("Revision " + it.revision + " of report " + it.reportId + " is not what was signed");
        }
        try {
            return reader.readValue(it.content);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Revision " + it.revision + " of report " + it.reportId + " cannot be read", damaged);
        }
    }
}
