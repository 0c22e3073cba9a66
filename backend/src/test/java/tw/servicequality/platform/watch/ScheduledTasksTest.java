package tw.servicequality.platform.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.start.FirstStart;

/** Scheduled tasks find an office that is there whole. */
@QuarkusTest
class ScheduledTasksTest {

    @Inject
    LastRoom room;
    @Inject
    Scheduler scheduler;

    @Test
    void they_begin_when_the_last_room_has_loaded_what_it_brings() {
        assertFalse(room.hadTasks);
        assertTrue(scheduler.isRunning());
    }

    /** Stands behind all rooms. */
    @Singleton
    @Unremovable
    static class LastRoom {

        boolean hadTasks = true;

        void load(@Observes @Priority(FirstStart.LOAD + 999) StartupEvent starting, Scheduler tasks) {
            hadTasks = tasks.isRunning();
        }
    }
}
