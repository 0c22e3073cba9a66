package tw.servicequality.changefeed.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a doing of the audit trail does to the thing it is about. A doing that is not named here changes the thing: a new one is told too often rather
 * than not at all.
 */
public final class Doings {

    /** These change nothing that is read: somebody looked, decided who may look, or sent a reminder. */
    private static final Set<String> SILENT = Set.of("COMPLAINT_PETITIONER_REVEALED", "COMPLAINT_READERS_NAMED", "COMPLAINT_RETENTION_HELD",
            "COMPLAINT_RETENTION_HOLD_LIFTED", "PROGRESS_MONTH_REMINDED");

    /** So ends every doing that hands out a list as a file. */
    private static final String EXPORTED = "_EXPORTED";

    private static final Map<String, ChangeKind> KINDS = Map.ofEntries(
            Map.entry("ACTIVITY_CREATED", ChangeKind.CREATED),
            Map.entry("ACTIVITY_KIND_CREATED", ChangeKind.CREATED),
            Map.entry("CALENDAR_IMPORTED", ChangeKind.CREATED),
            Map.entry("CALENDAR_OVERLAY_CREATED", ChangeKind.CREATED),
            Map.entry("CALENDAR_OVERLAY_DELETED", ChangeKind.REMOVED),
            Map.entry("COMPLAINT_ANONYMISED", ChangeKind.ANONYMISED),
            Map.entry("COMPLAINT_REGISTERED", ChangeKind.CREATED),
            Map.entry("DISSATISFACTION_REPORT_CREATED", ChangeKind.CREATED),
            Map.entry("DUTY_CALLED", ChangeKind.CREATED),
            Map.entry("DUTY_CALL_WITHDRAWN", ChangeKind.REMOVED),
            Map.entry("IMPROVEMENT_OPENED", ChangeKind.CREATED),
            Map.entry("PLAN_DRAFTED", ChangeKind.CREATED),
            Map.entry("PLAN_DRAFT_DELETED", ChangeKind.REMOVED),
            Map.entry("PROGRESS_REPORT_CREATED", ChangeKind.CREATED),
            Map.entry("STAFF_CREATED", ChangeKind.CREATED),
            Map.entry("UNIT_CREATED", ChangeKind.CREATED));

    /** What can make a case confidential; such a doing tells in its changes whether it did. */
    public static final List<String> MAY_HIDE = List.of("COMPLAINT_UPDATED");

    private Doings() {
    }

    /** What a doing did; empty where it changed nothing that is read. */
    public static Optional<ChangeKind> kind(String action) {
        return SILENT.contains(action) || action.endsWith(EXPORTED) ? Optional.empty() : Optional.of(KINDS.getOrDefault(action, ChangeKind.UPDATED));
    }

    /**
     * The same for a case that is confidential today: nothing is told of it but that it is to be forgotten, by the doing that made it confidential.
     *
     * @param hid whether the doing made it confidential
     */
    public static Optional<ChangeKind> kindOfHidden(boolean hid) {
        return hid ? Optional.of(ChangeKind.REMOVED) : Optional.empty();
    }
}
