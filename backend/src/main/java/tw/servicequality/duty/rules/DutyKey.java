package tw.servicequality.duty.rules;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a duty that the plan makes: {@code <lineage>.<yyyyMM>-<yyyyMM>.<unit>}. It is the same for as long as item, period and unit are.
 *
 * @param unit code of the unit that owes it, or {@link #JOINT}
 */
public record DutyKey(UUID lineageId, YearMonth from, YearMonth to, String unit) {

    /** Stands in the unit's place where several units owe something together. */
    public static final String JOINT = "joint";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private static final Pattern FORM = Pattern.compile(
            "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{6})-(\\d{6})\\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)");

    /** Reads a name exactly as {@link #toString} writes it; empty for anything else. */
    public static Optional<DutyKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DutyKey(UUID.fromString(matcher.group(1)), YearMonth.parse(matcher.group(2), MONTH),
                    YearMonth.parse(matcher.group(3), MONTH), matcher.group(4)));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return lineageId + "." + MONTH.format(from) + "-" + MONTH.format(to) + "." + unit;
    }
}
