package tw.servicequality.activity.kind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The kinds of activities; a dozen rows. */
@ApplicationScoped
public class ActivityKinds implements PanacheRepositoryBase<ActivityKind, UUID> {

    public List<ActivityKind> inOrder() {
        return list("order by place, id");
    }

    boolean isCodeTaken(String code, UUID except) {
        return count("code = ?1 and id <> ?2", code, except) > 0;
    }

    boolean isNameTaken(String name, UUID except) {
        return count("name = ?1 and id <> ?2", name, except) > 0;
    }

    int nextPlace() {
        return find("order by place desc").range(0, 0).firstResultOptional().map(kind -> kind.place + 1).orElse(1);
    }
}
