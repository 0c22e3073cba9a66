package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.servicequality.platform.FirstStart;

/** Stores the sample activities, once. */
@ApplicationScoped
@Transactional
class DemoActivityService {

    private static final String ROOM = "activity-demo";

    private final FirstStart firstStart;
    private final ActivityService activities;

    DemoActivityService(FirstStart firstStart, ActivityService activities) {
        this.firstStart = firstStart;
        this.activities = activities;
    }

    void load(List<ActivityRequest> requests) {
        if (firstStart.claim(ROOM)) {
            requests.forEach(activities::create);
        }
    }
}
