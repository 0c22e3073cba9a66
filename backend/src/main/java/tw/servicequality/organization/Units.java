package tw.servicequality.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The units. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID> {

    List<Unit> inOrder() {
        return list("order by place, id");
    }

    List<Unit> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by place, id", ids);
    }

    List<Unit> byCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1 order by place, id", codes);
    }

    boolean isNameTaken(String name) {
        return count("name", name) > 0;
    }

    int nextPlace() {
        return find("order by place desc").range(0, 0).firstResultOptional().map(unit -> unit.place + 1).orElse(1);
    }
}
