package tw.servicequality.activity.entry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** An item it counts for, by lineage. Day and state are those of the activity, so that an item's list is one stretch of one index. */
@Embeddable
record ActivityItem(UUID lineageId, @Enumerated(EnumType.STRING) ActivityState state, LocalDate happenedOn) {
}
