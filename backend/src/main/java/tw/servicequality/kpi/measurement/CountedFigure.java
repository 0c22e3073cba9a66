package tw.servicequality.kpi.measurement;

import java.time.YearMonth;
import java.util.UUID;

/** A number of things that another room counts from its own records, of one unit in one month. */
public record CountedFigure(UUID unitId, YearMonth month, long count) {
}
