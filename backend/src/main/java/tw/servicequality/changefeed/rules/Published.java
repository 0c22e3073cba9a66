package tw.servicequality.changefeed.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of things whose changes are told, by their words in the audit trail, with where they are read. What is not here is told to nobody. */
public enum Published {
    OFFICE("office", "organization", "/api/v1/office"),
    UNIT("unit", "organization", "/api/v1/units/{id}"),
    UNIT_GROUP("unit-group", "organization", "/api/v1/unit-groups"),
    STAFF_MEMBER("staff-member", "organization", "/api/v1/staff/{id}"),
    CALENDAR("calendar", "calendar", "/api/v1/calendars/{id}"),
    CALENDAR_OVERLAY("calendar-overlay", "calendar", "/api/v1/calendar-overlays"),
    PLAN("plan", "plan", "/api/v1/plans/{id}"),
    ACTION_ITEM("action-item", "actionitem", "/api/v1/action-items/{id}"),
    ACTIVITY("activity", "activity", "/api/v1/activities/{id}"),
    ACTIVITY_KIND("activity-kind", "activity", "/api/v1/activity-kinds"),
    DUTY("duty", "duty", "/api/v1/duties/{id}"),
    KPI("kpi", "kpi", "/api/v1/kpis/{id}"),
    MEASUREMENT("measurement", "kpi", "/api/v1/kpis/{id}"),
    IMPROVEMENT("improvement", "improvement", "/api/v1/improvements/{id}"),
    COMPLAINT("complaint", "complaint", "/api/v1/complaints/{id}"),
    DISSATISFACTION_REPORT("dissatisfaction-report", "dissatisfaction", "/api/v1/dissatisfaction-reports/{id}"),
    PROGRESS_REPORT("progress-report", "progress", "/api/v1/progress-reports/{id}"),
    PROGRESS_MONTH("progress-month", "consolidation", "/api/v1/progress-months/{id}");

    private static final Map<String, Published> BY_WORD = Arrays.stream(values()).collect(Collectors.toMap(it -> it.word, Function.identity()));

    private final String word;
    private final String room;
    private final String path;

    Published(String word, String room, String path) {
        this.word = word;
        this.room = room;
        this.path = path;
    }

    /** The kind by its word in the audit trail; empty for what is not told. */
    public static Optional<Published> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The word of the kind, also on the wire. */
    public String word() {
        return word;
    }

    /** The room that it belongs to: the tag of its operations in the contract. */
    public String room() {
        return room;
    }

    /** Where it is read. A change without identifier concerns several: those are listed at the same address without its last part. */
    public String href(String id) {
        return id == null ? path.replace("/{id}", "") : path.replace("{id}", id);
    }
}
