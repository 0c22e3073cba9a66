package tw.servicequality.organization.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.http.Cursor;

/** The people. */
@ApplicationScoped
class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {

    /**
     * What to list.
     *
     * @param words part of the name or title, never written down; null for all
     * @param descending by name backwards
     */
    public record Filter(@JsonIgnore String words, UUID unitId, Boolean active, boolean descending) {
    }

    /** One row more than the page holds, so that the caller sees whether there is another page. */
    List<StaffMember> page(Filter filter, Cursor after, int limit) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = conditions(filter, conditions);
        if (after != null) {
            conditions.add(filter.descending() ? "(name < :name or name = :name and id < :id)" : "(name > :name or name = :name and id > :id)");
            parameters.and("name", after.key().get(0)).and("id", UUID.fromString(after.key().get(1)));
        }
        String order = filter.descending() ? " order by name desc, id desc" : " order by name, id";
        return find(where(conditions) + order, parameters).range(0, limit).list();
    }

    long count(Filter filter) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = conditions(filter, conditions);
        return count(where(conditions), parameters);
    }

    /** Those with one of these ids, names or accounts. One statement for each of the three that is asked for, each along its own index. */
    List<StaffMember> anyOf(Collection<UUID> ids, Collection<String> names, Collection<UUID> accountIds) {
        Map<UUID, StaffMember> found = new LinkedHashMap<>();
        with("id in ?1", ids, found);
        with("name in ?1", names, found);
        with("accountId in ?1", accountIds, found);
        return List.copyOf(found.values());
    }

    private void with(String condition, Collection<?> values, Map<UUID, StaffMember> found) {
        if (!values.isEmpty()) {
            list(condition, values).forEach(it -> found.put(it.id, it));
        }
    }

    boolean hasAccount(UUID accountId, UUID except) {
        return count("accountId = ?1 and id <> ?2", accountId, except) > 0;
    }

    private static Parameters conditions(Filter filter, List<String> conditions) {
        Parameters parameters = new Parameters();
        if (filter.words() != null && !filter.words().isBlank()) {
            conditions.add("(name like :words escape '!' or title like :words escape '!')");
            parameters.and("words", "%" + filter.words().strip().replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.unitId() != null) {
            conditions.add("unitId = :unit");
            parameters.and("unit", filter.unitId());
        }
        if (filter.active() != null) {
            conditions.add("active = :active");
            parameters.and("active", filter.active());
        }
        return parameters;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
