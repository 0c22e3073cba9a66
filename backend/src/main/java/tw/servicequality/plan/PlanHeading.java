package tw.servicequality.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import tw.servicequality.platform.Ids;

/** A heading of a plan's table. */
@Entity
class PlanHeading {

    @Id
    UUID id;
    UUID planId;
    UUID parentId;
    @Enumerated(EnumType.STRING)
    HeadingLevel level;
    String code;
    String title;
    /** Place in the plan, from 0; codes do not sort as text. */
    int ordinal;

    protected PlanHeading() {
    }

    PlanHeading(UUID planId, UUID parentId, PlanRequest.Heading heading, int ordinal) {
        this.id = Ids.next();
        this.planId = planId;
        this.parentId = parentId;
        this.level = heading.level();
        this.code = heading.code();
        this.title = heading.title();
        this.ordinal = ordinal;
    }
}
