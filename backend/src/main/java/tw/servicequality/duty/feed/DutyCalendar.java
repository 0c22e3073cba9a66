package tw.servicequality.duty.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.calendar.rules.DueDays;
import tw.servicequality.duty.ReckonedDuty;
import tw.servicequality.duty.Reckoning;
import tw.servicequality.duty.rules.ContentLines;
import tw.servicequality.duty.rules.DutyStanding;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.platform.rules.RocDate;

/**
 * Duties as a calendar program reads them: one event on each due day. It speaks Chinese, because such programs do not say for whom they ask.
 * Nothing in it depends on the moment of asking but what has become overdue by the day, so that an unchanged calendar is not sent again.
 *
 * @param unitId whose duties; null for the whole office
 */
record DutyCalendar(Reckoning reckoning, String officeName, UUID unitId) {

    private static final String PRODUCT = "-//service-quality//duties//ZH-TW";
    private static final String UID_DOMAIN = "@duty.service-quality";
    private static final int SHORT = 30;

    /** The calendar as iCalendar, its lines folded. */
    String text() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name()));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Taipei"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        reckoning.duties().stream().filter(duty -> unitId == null || duty.concerns(unitId)).forEach(duty -> calendar.add(event(duty)));
        return ContentLines.fold(calendar.toString());
    }

    private String name() {
        String whose = reckoning.units().stream().filter(unit -> unit.id().equals(unitId)).map(UnitReference::name).findFirst().orElse(null);
        return plain(officeName + " 應辦事項" + (whose == null ? "" : "（" + whose + "）"));
    }

    private VEvent event(ReckonedDuty duty) {
        DutyState state = duty.standing().state(reckoning.today());
        VEvent event = new VEvent(false);
        event.add(new Uid(duty.id() + UID_DOMAIN));
        event.add(new DtStamp(duty.knownSince()));
        event.add(new DtStart<>(duty.due().date()));
        event.add(new Summary(plain(shortened(duty.isCalled() ? duty.title() : duty.item().text()) + "（" + unitsOf(duty) + "）")));
        event.add(new Description(description(duty)));
        event.add(new Categories(new TextList(List.of(stateWord(duty)))));
        event.add((Status) (state == DutyState.WAIVED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String description(ReckonedDuty duty) {
        DutyStanding standing = duty.standing();
        StringBuilder text = new StringBuilder("執行事項 ").append(duty.item().code()).append("：").append(plain(duty.item().text()));
        if (duty.isCalled()) {
            text.append("\n臨時應辦：").append(plain(duty.title()));
        }
        text.append("\n執行期程：").append(plain(duty.scheduleWords())).append("\n期間：").append(RocDate.words(standing.from())).append("至")
                .append(RocDate.words(standing.to())).append("\n應辦日：").append(dueWords(duty.due()));
        if (standing.kind() == ScheduleKind.TIMES_PER_YEAR) {
            text.append("\n應辦").append(standing.required()).append("次，已辦").append(standing.done(reckoning.today())).append("次")
                    .append(duty.joint() ? "（各課室合計）" : "");
        }
        return text.append("\n狀態：").append(stateWord(duty)).toString();
    }

    /** How the due day came about. */
    private static String dueWords(DueDays.DueDay due) {
        String official = RocDate.words(due.official());
        if (due.calendarMissing()) {
            return official + "（該年度辦公日曆表尚未載入，未能確認是否順延）";
        }
        return due.rolled() ? official + "為非工作日，順延至" + RocDate.words(due.date()) : official;
    }

    private String stateWord(ReckonedDuty duty) {
        LocalDate today = reckoning.today();
        return switch (duty.standing().state(today)) {
            case DONE -> "已完成";
            case WAIVED -> "免辦";
            case OPEN -> duty.standing().on(today) == ItemStatus.OVERDUE ? "逾期" : "未完成";
        };
    }

    private static String unitsOf(ReckonedDuty duty) {
        return String.join("、", duty.units().stream().map(UnitReference::name).toList());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    /** Without control characters, which iCalendar does not allow in a text. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
