package tw.servicequality.duty.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** How duties are reckoned; the one row there is, made at the first start. */
@Entity
public class DutySetting {

    static final byte ONLY = 1;

    @Id
    byte id = ONLY;
    public LocalDate recordsFrom;
    public boolean rollForward;
    @Version
    int version;

    protected DutySetting() {
    }

    DutySetting(LocalDate recordsFrom, boolean rollForward) {
        change(recordsFrom, rollForward);
    }

    final void change(LocalDate from, boolean roll) {
        recordsFrom = from;
        rollForward = roll;
    }

    DutySettingsResponse answer() {
        return new DutySettingsResponse(recordsFrom, rollForward, version);
    }
}
