package tw.servicequality.privacy.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.privacy.rules.RunState;

/** The runs of retention. */
@ApplicationScoped
class RetentionRuns implements PanacheRepositoryBase<RetentionRun, UUID> {

    /** The last run that nobody doubted or somebody confirmed. */
    Optional<RetentionRun> lastGood() {
        return find("state in ?1 order by plannedAt desc, id desc", List.of(RunState.RUNNING, RunState.DONE)).page(0, 1).firstResultOptional();
    }

    Optional<RetentionRun> in(RunState state) {
        return find("state = ?1 order by plannedAt, id", state).page(0, 1).firstResultOptional();
    }

    /** The latest first. */
    List<RetentionRun> latest(int most) {
        return find("order by plannedAt desc, id desc").page(0, most).list();
    }
}
