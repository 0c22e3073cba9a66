package tw.servicequality.actionitem;

import java.util.UUID;
import tw.servicequality.actionitem.rules.ScheduleKind;

/**
 * Which items a list shows; what is null does not filter.
 *
 * @param text a piece of the code, the official text or the note, in any case
 * @param unitId a responsible unit
 * @param heading the code of a dimension, sub-dimension, criterion or group
 */
record ActionItemFilter(String text, UUID unitId, String heading, ScheduleKind kind) {

    boolean accepts(Catalogue.Entry entry) {
        return (text == null || entry.searched().contains(text))
                && (unitId == null || entry.concerns(unitId))
                && (heading == null || entry.isUnder(heading))
                && (kind == null || entry.assignments().stream().anyMatch(work -> work.schedule().kind() == kind
                        && (unitId == null || work.unitIds().contains(unitId))));
    }
}
