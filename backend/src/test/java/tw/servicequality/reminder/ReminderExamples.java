package tw.servicequality.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.actionitem.DueResponse;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.duty.rules.DutyState;

/** Duties for tests that need no database. */
final class ReminderExamples {

    static final UnitReference SURVEYING = new UnitReference(new UUID(0, 1), "surveying", "測量課", null);
    static final UnitReference DATA = new UnitReference(new UUID(0, 2), "data", "資訊課", null);

    private ReminderExamples() {
    }

    static DutyResponse duty(String id, String text, String title, LocalDate due, Integer left, ItemStatus status, UnitReference... units) {
        return new DutyResponse(id, "4.1.1.1.1", text, new UUID(1, 1), List.of(units), false, "每月", ScheduleKind.MONTHLY, title != null, title,
                due.withDayOfMonth(1), due, new DueResponse(due, due, false, left == null ? true : null), 1, 0, null, 1, DutyState.OPEN, status, left,
                null, null, 0, List.of());
    }

    static DutyResponse overdue(String id, LocalDate due, int left, UnitReference... units) {
        return duty(id, "辦理電話禮貌測試", null, due, left, ItemStatus.OVERDUE, units);
    }

    static DutyResponse soon(String id, LocalDate due, Integer left, UnitReference... units) {
        return duty(id, "辦理電話禮貌測試", null, due, left, ItemStatus.ATTENTION, units);
    }

    static List<DutyResponse> many(int count, LocalDate due) {
        List<DutyResponse> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(overdue("duty-" + i, due, -3, SURVEYING));
        }
        return all;
    }
}
