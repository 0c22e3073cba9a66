package tw.servicequality.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.activity.rules.Contribution;

/**
 * What an activity says, checked and in one order, so that two that mean the same are equal.
 *
 * @param unitIds the leading unit, then the others in the office's order
 * @param lineageIds in the plan's order
 * @param people null where nobody was counted
 * @param pieces null where nothing was counted
 * @param media null unless the kind asks for it
 * @param drill null unless the kind asks for it
 */
record ActivityContent(LocalDate happenedOn, UUID kindId, List<UUID> unitIds, List<UUID> lineageIds, String title, String text, int times,
        Integer people, Integer pieces, MediaItem media, Drill drill, String externalId) {

    Contribution contribution() {
        return new Contribution(happenedOn, unitIds, lineageIds, times, people == null ? 0 : people, pieces == null ? 0 : pieces);
    }
}
