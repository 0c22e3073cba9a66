package tw.servicequality.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.activity.rules.MonthSums;

/**
 * What was done for an item in a month, by a unit or by the office as a whole. Read only: {@link ActivityMonths#add} changes it by
 * differences within the database, so that nobody overwrites what another has just added.
 */
@Entity
class ActivityMonth {

    /** First day of the month, item, and unit or {@link MonthSums#OFFICE}. */
    @Embeddable
    record Key(LocalDate monthStart, UUID lineageId, UUID unitId) {
    }

    @EmbeddedId
    Key key;
    int activities;
    long times;
    long people;
    long pieces;

    protected ActivityMonth() {
    }
}
