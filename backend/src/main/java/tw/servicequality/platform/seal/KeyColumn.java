package tw.servicequality.platform.seal;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A column of a table that tells under which key each row stands; null in rows that have nothing sealed. The names are constants of the program. There is an index of the column and the
 * identifier.
 *
 * @param id the column with the row's identifier
 * @param column the column with the number of the key
 */
public record KeyColumn(String table, String id, String column) {

    private static final UUID FIRST = new UUID(0, 0);

    /** How many rows stand under which key. One statement. */
    public Map<Integer, Long> counts(EntityManager entities) {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        List<?> rows = entities.createNativeQuery("select " + column + ", count(*) from " + table + " where " + column + " is not null group by " + column + " order by " + column)
                .getResultList();
        rows.forEach(row -> counts.put(((Number) ((Object[]) row)[0]).intValue(), ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }

    /** The numbers of the keys under which there are rows. One statement. */
    @SuppressWarnings("unchecked")
    public List<Integer> numbers(EntityManager entities) {
        return entities.createNativeQuery("select distinct " + column + " from " + table + " where " + column + " is not null order by " + column, Integer.class).getResultList();
    }

    /**
     * Some rows under one key, held by the caller's transaction; those that somebody else holds are passed over. One statement.
     *
     * @param after the last row of the batch before; null for the first batch
     */
    @SuppressWarnings("unchecked")
    public List<UUID> hold(EntityManager entities, int number, UUID after, int most) {
        return entities.createNativeQuery("select " + id + " from " + table + " where " + column + " = ?1 and " + id + " > ?2 order by " + id + " limit " + most
                + " for update skip locked", UUID.class).setParameter(1, number).setParameter(2, after == null ? FIRST : after).getResultList();
    }
}
