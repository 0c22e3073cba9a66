package tw.servicequality.status;

import java.time.LocalDate;
import java.time.YearMonth;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.kpi.KpiYear;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.status.rules.Judged;

/** An indicator as a part of its items. A target missed is 落後: only what has a due day can be 逾期. */
record JudgedKpi(KpiYear kpi) implements Judged {

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
        return status(kpi.on(day));
    }

    @Override
    public ItemStatus now(LocalDate today) {
        return status(kpi.year(today));
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
