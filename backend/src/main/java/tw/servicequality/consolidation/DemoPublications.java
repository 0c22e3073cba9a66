package tw.servicequality.consolidation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.platform.start.FirstStart;

/** Sample data of this room: what was reviewed is public. */
@ApplicationScoped
class DemoPublications {

    /** After the sample reports. */
    private static final int PLACE = 250;

    private final DemoAccounts demo;
    private final DemoPublicationService publications;

    DemoPublications(DemoAccounts demo, DemoPublicationService publications) {
        this.demo = demo;
        this.publications = publications;
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            publications.load();
        }
    }
}
