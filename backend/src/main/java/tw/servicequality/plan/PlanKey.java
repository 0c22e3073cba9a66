package tw.servicequality.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which plan revision a request is about, and how often its content has changed: whoever keeps something made of the content
 * must make it anew when the stamp differs.
 */
public record PlanKey(UUID id, String name, LocalDate revisedOn, LocalDate governsFrom, PlanState state, int contentStamp) {
}
