package tw.servicequality.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/** Loads the calendars that the program brings along at the first start. */
@ApplicationScoped
class CalendarStart {

    private static final int PLACE = 30;
    private static final String FILE = "calendar/office-calendars.yaml";

    private final FirstStart firstStart;
    private final YamlFiles files;
    private final CalendarImportService imports;
    private CalendarFacts facts;

    CalendarStart(FirstStart firstStart, YamlFiles files, CalendarImportService imports) {
        this.firstStart = firstStart;
        this.files = files;
        this.imports = imports;
    }

    void read(@Observes @Priority(FirstStart.READ + PLACE) StartupEvent starting) {
        if (!firstStart.isDone("calendar")) {
            facts = files.readResource(FILE, CalendarFacts.class).content();
        }
    }

    void load(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (facts != null) {
            imports.loadFirst(facts.calendars());
            facts = null;
        }
    }
}
