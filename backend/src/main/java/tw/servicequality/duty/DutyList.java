package tw.servicequality.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.actionitem.PlanInForce;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.duty.rules.DutyKey;
import tw.servicequality.duty.rules.DutyReckoning;
import tw.servicequality.duty.rules.DutyStanding;
import tw.servicequality.duty.rules.Owed;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;

/** Makes duties of facts. What ended before records began is not asked for. */
record DutyList(LocalDate recordsFrom, List<PlanInForce> plans, List<UnitResponse> units, DueDays days, Tally tally,
        Map<DutyMark.Key, DutyMark> marks) {

    private static final Comparator<ReckonedDuty> BY_DUE_DAY = Comparator.<ReckonedDuty, LocalDate>comparing(duty -> duty.due().date())
            .thenComparing(duty -> duty.item().place());

    Reckoning reckon(LocalDate today, int firstYear, int lastYear, List<CalledDuty> calls) {
        DutyReckoning reckoning = new DutyReckoning(plans);
        List<ReckonedDuty> duties = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            reckoning.of(year).stream().filter(owed -> !owed.to().atEndOfMonth().isBefore(recordsFrom)).forEach(owed -> add(duties, owed));
        }
        calls.stream().filter(call -> !call.periodTo.isBefore(recordsFrom)).forEach(call -> add(duties, call));
        List<UUID> order = units.stream().map(UnitResponse::id).toList();
        duties.sort(BY_DUE_DAY.thenComparing(duty -> order.indexOf(duty.units().getFirst().id())).thenComparing(ReckonedDuty::id));
        return new Reckoning(today, days, units.stream().map(UnitReference::of).toList(), List.copyOf(duties));
    }

    private void add(List<ReckonedDuty> duties, Owed owed) {
        List<UnitResponse> owing = named(owed.unitIds());
        UUID one = owed.joint() ? null : owed.unitIds().getFirst();
        LocalDate from = owed.from().atDay(1);
        LocalDate to = owed.to().atEndOfMonth();
        UUID lineage = owed.item().lineageId();
        DutyMark.Key key = new DutyMark.Key(lineage, owed.joint() ? DutyMark.JOINT : one, from, to);
        DutyMark mark = marks.get(key);
        var counts = tally.within(lineage, one, from, to);
        if (owing.stream().noneMatch(UnitResponse::active) && mark == null && counts.isEmpty()) {
            return; // a unit out of service owes nothing; what it did stays
        }
        String id = new DutyKey(lineage, owed.from(), owed.to(), owed.joint() ? DutyKey.JOINT : owing.getFirst().code()).toString();
        ScheduleKind kind = owed.work().schedule().kind();
        DueDays.DueDay due = days.of(to);
        DutyStanding standing = new DutyStanding(kind, from, to, due.date(), days.noticeFrom(due.date(), DutyStanding.notice(kind)),
                owed.required(), recordsFrom, counts, mark == null ? null : mark.declaration().mark());
        duties.add(new ReckonedDuty(id, owed.item(), owed.work().scheduleWords(), references(inService(owing)), owed.joint(), null, due,
                standing, key, mark, mark != null ? mark.declaration().declaredAt
                        : owed.plan().plan().revisedOn().atStartOfDay(OfficeClock.TAIPEI).toInstant()));
    }

    private void add(List<ReckonedDuty> duties, CalledDuty call) {
        PlanInForce.Item item = itemOf(call);
        if (item == null) {
            return;
        }
        DueDays.DueDay due = days.of(call.periodTo);
        Declaration declaration = call.declaration();
        DutyStanding standing = new DutyStanding(ScheduleKind.ON_DEMAND, call.periodFrom, call.periodTo, due.date(),
                days.noticeFrom(due.date(), DutyStanding.notice(ScheduleKind.ON_DEMAND)), 1, recordsFrom,
                tally.within(call.lineageId, call.unitId, call.periodFrom, call.periodTo), declaration == null ? null : declaration.mark());
        String words = item.works().stream().filter(work -> isOnDemand(work) && work.unitIds().contains(call.unitId)).findFirst()
                .or(() -> item.works().stream().filter(DutyList::isOnDemand).findFirst()).orElse(item.works().getFirst()).scheduleWords();
        duties.add(new ReckonedDuty(call.id.toString(), item, words, references(named(List.of(call.unitId))), false, call.title, due, standing,
                null, call, declaration == null ? call.calledAt : declaration.declaredAt));
    }

    /** The item as the plan that governs the call's last day words it; if a revision has dropped it, as the newest that has it. */
    private PlanInForce.Item itemOf(CalledDuty call) {
        List<PlanInForce> candidates = new ArrayList<>(plans.reversed());
        PlanInForce governing = PlanInForce.governing(plans, call.periodTo);
        if (governing != null) {
            candidates.addFirst(governing);
        }
        return candidates.stream().flatMap(plan -> plan.items().stream()).filter(item -> item.lineageId().equals(call.lineageId)).findFirst()
                .orElse(null);
    }

    private List<UnitResponse> named(Collection<UUID> ids) {
        return units.stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    private static boolean isOnDemand(PlanInForce.Work work) {
        return work.schedule().kind() == ScheduleKind.ON_DEMAND;
    }

    /** Of several units those in service; all when none is. */
    private static List<UnitResponse> inService(List<UnitResponse> owing) {
        List<UnitResponse> active = owing.stream().filter(UnitResponse::active).toList();
        return active.isEmpty() ? owing : active;
    }

    private static List<UnitReference> references(List<UnitResponse> owing) {
        return owing.stream().map(UnitReference::of).toList();
    }
}
