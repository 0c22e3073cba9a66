package tw.servicequality.complaint.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The topics, in the office's order. */
@ApplicationScoped
public class ComplaintTopics implements PanacheRepositoryBase<ComplaintTopic, UUID> {

    public Optional<ComplaintTopic> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public List<ComplaintTopic> inOrder() {
        return list("order by place, code");
    }
}
