package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.Activity;

/** Tells rooms after this one which activities there were; what they add up to is {@link ActivityService#counts}. */
@ApplicationScoped
@Transactional
public class DoneActivityService {

    /** A month of a unit has not more that anybody would read one by one. */
    private static final int MOST = 500;

    private final Activities activities;

    DoneActivityService(Activities activities) {
        this.activities = activities;
    }

    /** Those of a month in which a unit took part, the first first; at most five hundred. Two statements, one when there are none. */
    public List<DoneActivity> of(UUID unitId, YearMonth month) {
        List<Activity> found = activities.ofUnit(unitId, month.atDay(1), month.atEndOfMonth(), MOST);
        Map<UUID, List<UUID>> lineages = activities.lineageIds(found.stream().map(it -> it.id).toList());
        return found.stream().map(it -> new DoneActivity(it.id, it.happenedOn, it.title, it.times, it.people, it.pieces,
                lineages.getOrDefault(it.id, List.of()))).toList();
    }
}
