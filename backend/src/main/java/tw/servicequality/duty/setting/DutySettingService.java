package tw.servicequality.duty.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import tw.servicequality.actionitem.DueDayRule;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.platform.start.FirstStart;

/** Keeps the settings of this room. */
@ApplicationScoped
@Transactional
public class DutySettingService implements DueDayRule {

    private static final String ROOM = "duty";
    private static final int LAST_ROC_YEAR = 199;

    private final DutySettings settings;
    private final AuditService audit;
    private final FirstStart firstStart;

    DutySettingService(DutySettings settings, AuditService audit, FirstStart firstStart) {
        this.settings = settings;
        this.audit = audit;
        this.firstStart = firstStart;
    }

    public DutySettingsResponse get() {
        return settings.only().answer();
    }

    @Override
    public boolean rollsForward() {
        return settings.only().rollForward;
    }

    public DutySettingsResponse update(int version, DutySettingsRequest request) {
        DutySetting setting = settings.only();
        IfMatch.check(version, setting.version);
        int rocYear = RocDate.year(request.recordsFrom());
        if (rocYear < 1 || rocYear > LAST_ROC_YEAR) {
            throw ProblemException.rule("recordsFrom", "date-range");
        }
        DutySettingsResponse before = setting.answer();
        setting.change(request.recordsFrom(), request.rollForward());
        settings.flush();
        DutySettingsResponse after = setting.answer();
        audit.record("DUTY_SETTINGS_UPDATED", subject(), before, after);
        return after;
    }

    /** Stores the settings of the first start, unless some were stored before. */
    void loadFirst(LocalDate recordsFrom, boolean rollForward) {
        if (!firstStart.isDone(ROOM) && firstStart.claim(ROOM) && settings.findById(DutySetting.ONLY) == null) {
            DutySetting setting = new DutySetting(recordsFrom, rollForward);
            settings.persistAndFlush(setting);
            audit.record("DUTY_SETTINGS_LOADED", subject(), null, setting.answer());
        }
    }

    private static Subject subject() {
        return Subject.of("duty-settings", DutySetting.ONLY, null);
    }
}
