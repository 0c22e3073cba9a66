package tw.servicequality.activity.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * What one activity adds to the sums.
 *
 * @param units the units that took part; each gets the whole, the office gets it once
 * @param lineages the lineages of the items it counts for; each gets the whole
 * @param times how often it counts, from 0
 * @param people person-times, from 0
 * @param pieces pieces, from 0
 */
public record Contribution(LocalDate happenedOn, Collection<UUID> units, Collection<UUID> lineages, int times, int people, int pieces) {
}
