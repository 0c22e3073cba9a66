package tw.servicequality.feedback;

import java.time.YearMonth;
import java.util.UUID;

/**
 * How many answers of a unit's cases tell of dissatisfaction in a month; confidential cases count like others.
 *
 * @param month of the answers
 */
public record DissatisfiedMonth(UUID unitId, YearMonth month, long answers) {
}
