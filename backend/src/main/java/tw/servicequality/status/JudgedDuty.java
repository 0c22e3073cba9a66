package tw.servicequality.status;

import java.time.LocalDate;
import java.time.YearMonth;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.DutyYear;
import tw.servicequality.status.rules.Judged;

/** A duty as a part of its item. */
record JudgedDuty(DutyYear duty) implements Judged {

    @Override
    public YearMonth from() {
        return YearMonth.from(duty.from());
    }

    @Override
    public YearMonth to() {
        return YearMonth.from(duty.to());
    }

    @Override
    public ItemStatus on(LocalDate day) {
        return duty.on(day);
    }
}
