package tw.servicequality.actionitem.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.rules.RocDate;

/**
 * The machine reading of a schedule.
 *
 * @param fromMonth first month of a window, 1–12; only with YEARLY_WINDOW
 * @param toMonth last month of a window; only with YEARLY_WINDOW
 * @param years in which ROC years a window opens; null means every year
 * @param min how many times a year at least; only with TIMES_PER_YEAR
 * @param max how many are planned at most (more is no failure); null when the plan says nothing
 * @param counted who must reach {@code min}; only with TIMES_PER_YEAR
 */
public record Schedule(ScheduleKind kind, Integer fromMonth, Integer toMonth, RocYears years, Integer min, Integer max, Counted counted) {

    /** How many times a year a plan can ask for at all. */
    public static final int MOST_TIMES = 1000;

    /** The words for parameters, as the plan file names them. */
    public enum Fault { MISSING, NOT_ALLOWED, OUT_OF_RANGE }

    /**
     * The next day on which something of this schedule is due, as the plan states it: the last day of the month or window, the
     * year's end for yearly numbers. A day that is no working day is moved by the calendar afterwards.
     *
     * @param today the first day that counts
     * @return empty for CONTINUOUS and ON_DEMAND, which never fall due
     */
    public Optional<LocalDate> nextDue(LocalDate today) {
        return switch (kind) {
            case CONTINUOUS, ON_DEMAND -> Optional.empty();
            case MONTHLY -> Optional.of(YearMonth.from(today).atEndOfMonth());
            case TIMES_PER_YEAR -> Optional.of(LocalDate.of(today.getYear(), 12, 31));
            case YEARLY_WINDOW -> Optional.of(windowEnd(today));
        };
    }

    private LocalDate windowEnd(LocalDate today) {
        for (int year = today.getYear(); ; year++) {
            LocalDate end = YearMonth.of(year, toMonth).atEndOfMonth();
            if (!end.isBefore(today) && opensIn(year)) {
                return end;
            }
        }
    }

    /** Whether a window opens in a Gregorian year; ROC years decide. */
    public boolean opensIn(int year) {
        return (years == null ? RocYears.EVERY : years).include(year - RocDate.OFFSET);
    }

    /**
     * What is wrong with the parameters, by their names; empty when the schedule is sound.
     */
    public List<ParameterFault> faults() {
        List<ParameterFault> faults = new ArrayList<>();
        boolean window = kind == ScheduleKind.YEARLY_WINDOW;
        boolean times = kind == ScheduleKind.TIMES_PER_YEAR;
        check(faults, "fromMonth", fromMonth, window, 1, 12);
        check(faults, "toMonth", toMonth, window, fromMonth == null ? 1 : fromMonth, 12);
        check(faults, "min", min, times, 1, MOST_TIMES);
        if (max != null) {
            check(faults, "max", max, times, min == null ? 1 : min, MOST_TIMES);
        }
        if (years != null && !window) {
            faults.add(new ParameterFault("years", Fault.NOT_ALLOWED));
        }
        if (counted == null == times) {
            faults.add(new ParameterFault("counted", times ? Fault.MISSING : Fault.NOT_ALLOWED));
        }
        return faults;
    }

    private static void check(List<ParameterFault> faults, String name, Integer value, boolean wanted, int least, int most) {
        if (!wanted && value != null) {
            faults.add(new ParameterFault(name, Fault.NOT_ALLOWED));
        } else if (wanted && value == null) {
            faults.add(new ParameterFault(name, Fault.MISSING));
        } else if (value != null && (value < least || value > most)) {
            faults.add(new ParameterFault(name, Fault.OUT_OF_RANGE));
        }
    }

    /** One parameter that does not fit the kind. */
    public record ParameterFault(String parameter, Fault fault) {
    }
}
