package tw.servicequality.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.kpi.KpiYear;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.status.rules.Judged;

/**
 * An indicator as a part of its items. A target missed is 落後: only what has a due day can be 逾期. Of one year as it was read, where many items and units ask
 * for the same days, so each day is judged once; for one thread.
 */
final class JudgedKpi implements Judged {

    private final KpiYear kpi;
    private final Map<LocalDate, ItemStatus> ends = new HashMap<>();
    private final Map<LocalDate, ItemStatus> years = new HashMap<>();

    JudgedKpi(KpiYear kpi) {
        this.kpi = kpi;
    }

    /** Whether a unit has a part in it, by itself or together with others. */
    boolean concerns(UUID unit) {
        return kpi.unitId() == null ? kpi.unitIds().contains(unit) : kpi.unitId().equals(unit);
    }

    @Override
    public YearMonth from() {
        return kpi.from();
    }

    @Override
    public YearMonth to() {
        return kpi.to();
    }

    @Override
    public ItemStatus on(LocalDate day) {
        return ends.computeIfAbsent(day, it -> status(kpi.on(it)));
    }

    @Override
    public ItemStatus now(LocalDate today) {
        return years.computeIfAbsent(today, it -> status(kpi.year(it)));
    }

    private static ItemStatus status(KpiStatus status) {
        return switch (status) {
            case NO_DATA, NOT_APPLICABLE -> ItemStatus.NO_DATA;
            case NOT_DUE -> ItemStatus.NOT_DUE;
            case REPORTED, MET, ON_PACE -> ItemStatus.ON_TRACK;
            case AT_RISK -> ItemStatus.ATTENTION;
            case MISSED -> ItemStatus.BEHIND;
        };
    }
}
