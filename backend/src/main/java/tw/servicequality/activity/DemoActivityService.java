package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.platform.start.FirstStart;

/** Stores the sample activities, once. */
@ApplicationScoped
@Transactional
class DemoActivityService {

    private static final String ROOM = "activity-demo";

    private final FirstStart firstStart;
    private final ActivityService activities;
    private final EntityManager entities;

    DemoActivityService(FirstStart firstStart, ActivityService activities, EntityManager entities) {
        this.firstStart = firstStart;
        this.activities = activities;
        this.entities = entities;
    }

    void load(List<ActivityRequest> requests) {
        if (firstStart.claim(ROOM)) {
            requests.forEach(request -> {
                activities.create(request);
                // What is stored need not be looked at again with each that follows.
                entities.clear();
            });
        }
    }
}
