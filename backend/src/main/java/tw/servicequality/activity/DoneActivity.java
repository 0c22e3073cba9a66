package tw.servicequality.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An activity as rooms that tell what was done see it.
 *
 * @param lineageIds of the items that it counts for
 * @param people person-times; null where they are not counted, as are pieces
 */
public record DoneActivity(UUID id, LocalDate happenedOn, String title, int times, Integer people, Integer pieces, List<UUID> lineageIds) {
}
