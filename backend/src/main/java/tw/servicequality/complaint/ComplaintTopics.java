package tw.servicequality.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The topics, in the office's order. */
@ApplicationScoped
class ComplaintTopics implements PanacheRepositoryBase<ComplaintTopic, UUID> {

    Optional<ComplaintTopic> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    List<ComplaintTopic> inOrder() {
        return list("order by place, code");
    }
}
