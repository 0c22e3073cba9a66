package tw.servicequality.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.servicequality.activity.entry.Activities;
import tw.servicequality.activity.entry.ActivityRequest;
import tw.servicequality.activity.entry.ActivityRights;
import tw.servicequality.activity.entry.Drill;
import tw.servicequality.activity.entry.MediaItemRequest;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/** Activities from files. One is known again by its id here, else by its external id. */
@ApplicationScoped
class ActivityDataSet implements DataSet<ActivityRequest> {

    static final List<String> MEDIA = List.of("medium", "link", "tone", "concernedUnit", "responseNeeded", "response", "caseNumber");
    static final List<String> DRILL = List.of("scenario", "participants", "findings", "followUp");

    private final Activities activities;
    private final ActivityReader reader;
    private final ActivityRights rights;
    private final ActivityWriter writer;

    ActivityDataSet(Activities activities, ActivityReader reader, ActivityRights rights, ActivityWriter writer) {
        this.activities = activities;
        this.reader = reader;
        this.rights = rights;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public Label title() {
        return new Label("辦理紀錄", "Activities");
    }

    @Override
    public Columns columns() {
        return ActivityColumns.TAKEN;
    }

    @Override
    public Set<String> personal() {
        return Set.of("text", "response", "scenario", "participants", "findings", "followUp");
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER, Role.SECTION_CHIEF, Role.CASE_OFFICER);
    }

    @Override
    public Scope scope() {
        return Scope.ACTIVITY_WRITE;
    }

    @Override
    public ActivityRequest request(TableRecord row) {
        return new ActivityRequest(row.date("happenedOn"), row.word("kind"), row.several("units"), row.several("items"), row.text("title"), row.text("text"),
                row.number("times"), row.number("people"), row.number("pieces"), null, row.word("externalId"), media(row), drill(row), row.text("reason"));
    }

    @Override
    public String key(ActivityRequest request) {
        return request.externalId();
    }

    @Override
    public String column(String property) {
        return switch (property) {
            case "media" -> "medium";
            case "drill" -> "scenario";
            default -> DataSet.super.column(property.substring(property.indexOf('.') + 1));
        };
    }

    @Override
    public Loader<ActivityRequest> open() {
        return new ActivityLoader(activities, reader, rights, writer);
    }

    private static MediaItemRequest media(TableRecord row) {
        return isEmpty(row, MEDIA) ? null : new MediaItemRequest(row.text("medium") == null ? null : Medium.valueOf(row.text("medium")), row.word("link"),
                row.text("tone") == null ? null : Tone.valueOf(row.text("tone")), row.word("concernedUnit"), row.yes("responseNeeded"), row.text("response"),
                row.word("caseNumber"));
    }

    private static Drill drill(TableRecord row) {
        return isEmpty(row, DRILL) ? null : new Drill(row.text("scenario"), row.text("participants"), row.text("findings"), row.text("followUp"));
    }

    private static boolean isEmpty(TableRecord row, List<String> columns) {
        return columns.stream().allMatch(column -> row.values().get(column) == null);
    }
}
