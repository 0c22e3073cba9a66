package tw.servicequality.duty.setting;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.start.FirstStart;

/** Begins the records at the first start: with the present month, or with last year when sample data are wanted. */
@ApplicationScoped
public class DutyStart {

    private static final int PLACE = 80;

    private final DutySettingService settings;
    private final OfficeClock clock;
    private final boolean rollForward;
    private final boolean demo;

    DutyStart(DutySettingService settings, OfficeClock clock,
            @ConfigProperty(name = "quality.duties.roll-forward", defaultValue = "true") boolean rollForward,
            @ConfigProperty(name = "quality.demo", defaultValue = "false") boolean demo) {
        this.settings = settings;
        this.clock = clock;
        this.rollForward = rollForward;
        this.demo = demo;
    }

    void begin(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        settings.loadFirst(recordsFrom(clock.today(), demo), rollForward);
    }

    public static LocalDate recordsFrom(LocalDate today, boolean demo) {
        return demo ? LocalDate.of(today.getYear() - 1, 1, 1) : today.withDayOfMonth(1);
    }
}
