package tw.servicequality.activity.entry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** A unit that took part. Day and state are those of the activity, so that a unit's list is one stretch of one index. */
@Embeddable
record ActivityUnit(UUID unitId, @Enumerated(EnumType.STRING) ActivityState state, LocalDate happenedOn) {
}
