package tw.servicequality.activity.entry;

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
public record ActivityContent(LocalDate happenedOn, UUID kindId, List<UUID> unitIds, List<UUID> lineageIds, String title, String text, int times,
        Integer people, Integer pieces, MediaItem media, Drill drill, String externalId) {

    /** The same with one kind of line ends, as files have it: texts that differ in them only are taken for equal there. */
    public ActivityContent withPlainLines() {
        return new ActivityContent(happenedOn, kindId, unitIds, lineageIds, plain(title), plain(text), times, people, pieces,
                media == null ? null : new MediaItem(media.medium(), media.link(), media.tone(), media.unitId(), media.responseNeeded(), plain(media.response()),
                        media.caseNumber()),
                drill == null ? null : new Drill(plain(drill.scenario()), plain(drill.participants()), plain(drill.findings()), plain(drill.followUp())), externalId);
    }

    private static String plain(String text) {
        return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Contribution contribution() {
        return new Contribution(happenedOn, unitIds, lineageIds, times, people == null ? 0 : people, pieces == null ? 0 : pieces);
    }
}
