package tw.servicequality.privacy.datasubject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was done for requests. */
@ApplicationScoped
class RequestResults implements PanacheRepositoryBase<RequestResult, UUID> {

    /** The oldest first. */
    List<RequestResult> of(UUID requestId) {
        return list("requestId = ?1 order by id", requestId);
    }
}
