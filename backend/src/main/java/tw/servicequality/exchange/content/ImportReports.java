package tw.servicequality.exchange.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What is told of single rows, sealed: it may repeat what stands in the file. */
@ApplicationScoped
public class ImportReports {

    private static final int STATEMENT = 200;

    private final EntityManager entities;
    private final ObjectMapper json;

    ImportReports(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Adds reports in the caller's transaction, 200 with each statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID importId, JobCipher cipher, List<RowReport> reports) {
        for (int from = 0; from < reports.size(); from += STATEMENT) {
            List<RowReport> some = reports.subList(from, Math.min(reports.size(), from + STATEMENT));
            var replace = entities.createNativeQuery("replace into import_report (import_id, outcome, place, sealed) values "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)")));
            int place = 0;
            for (RowReport report : some) {
                byte[] plain = written(report);
                replace.setParameter(++place, importId).setParameter(++place, report.outcome().name()).setParameter(++place, report.row())
                        .setParameter(++place, cipher.seal(place(report.outcome(), report.row()), plain, plain.length));
            }
            replace.executeUpdate();
        }
    }

    /** Forgets what was told, before the file is read again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(UUID importId) {
        entities.createNativeQuery("delete from import_report where import_id = ?1").setParameter(1, importId).executeUpdate();
    }

    /** By row, from one on. One row more than asked for. */
    @Transactional
    public List<RowReport> page(UUID importId, JobCipher cipher, RowOutcome outcome, int after, int limit) {
        return entities.createNativeQuery("select place, sealed from import_report where import_id = ?1 and outcome = ?2 and place > ?3 order by place limit ?4", Object[].class)
                .setParameter(1, importId).setParameter(2, outcome.name()).setParameter(3, after).setParameter(4, limit + 1).getResultList().stream()
                .map(row -> read(cipher.open(place(outcome, ((Number) ((Object[]) row)[0]).intValue()), (byte[]) ((Object[]) row)[1]))).toList();
    }

    private byte[] written(RowReport report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private RowReport read(byte[] written) {
        try {
            return json.readValue(written, RowReport.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String place(RowOutcome outcome, int row) {
        return outcome + " " + row;
    }
}
