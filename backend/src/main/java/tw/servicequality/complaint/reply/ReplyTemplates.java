package tw.servicequality.complaint.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The templates of replies, in the office's order. */
@ApplicationScoped
class ReplyTemplates implements PanacheRepositoryBase<ReplyTemplate, UUID> {

    List<ReplyTemplate> inOrder() {
        return list("order by place, id");
    }

    boolean isTaken(String name, UUID except) {
        return count("name = ?1 and id <> ?2", name, except) > 0;
    }

    int nextPlace() {
        return getEntityManager().createQuery("select coalesce(max(t.place), 0) + 1 from ReplyTemplate t", Integer.class).getSingleResult();
    }
}
