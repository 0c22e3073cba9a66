package tw.servicequality.actionitem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.plan.HeadingLevel;
import tw.servicequality.plan.HeadingResponse;

/**
 * All items of one plan revision as read from the database at one content stamp. A plan has about a hundred rows that hardly ever
 * change, so every question about them is answered from here.
 *
 * @param stamp the content stamp that this was read at
 * @param headings the tree of headings
 * @param entries the items in the plan's order
 */
public record Catalogue(UUID planId, int stamp, List<HeadingResponse> headings, List<Entry> entries, List<QuantifiedDutyResponse> duties,
        Map<String, Entry> byCode, Map<UUID, Entry> byId) {

    /** One item with the headings above it. */
    public record Entry(UUID id, UUID lineageId, String code, int ordinal, String text, String note, String benefit, int version,
            List<ActionItemResponse.Step> path, List<Work> assignments, String searched) {

        public String headingCode(HeadingLevel level) {
            return heading(level).code();
        }

        public ActionItemResponse.Step heading(HeadingLevel level) {
            return path.get(level.ordinal());
        }

        boolean isUnder(String code) {
            return path.stream().anyMatch(step -> step.code().equals(code));
        }

        boolean concerns(UUID unitId) {
            return assignments.stream().anyMatch(work -> work.unitIds().contains(unitId));
        }
    }

    /** One assignment. */
    public record Work(UUID id, List<String> unitWords, List<UUID> unitIds, String scheduleWords, Schedule schedule) {
    }

    static Catalogue of(UUID planId, int stamp, List<HeadingResponse> headings, List<Entry> entries, List<QuantifiedDutyResponse> duties) {
        return new Catalogue(planId, stamp, headings, entries, duties, entries.stream().collect(Collectors.toMap(Entry::code, Function.identity())),
                entries.stream().collect(Collectors.toMap(Entry::id, Function.identity())));
    }

    /** What a search looks into: code, official text and note, in lower case. */
    static String searched(String code, String text, String note) {
        return (code + '\n' + text + '\n' + (note == null ? "" : note)).toLowerCase(Locale.ROOT);
    }

    /** The items whose benefit is printed in the same cell as this one's. */
    List<String> sharingBenefitOf(Entry entry) {
        return entry.benefit() == null ? List.of() : entries.stream()
                .filter(other -> other != entry && entry.benefit().equals(other.benefit())
                        && other.headingCode(HeadingLevel.SUB_DIMENSION).equals(entry.headingCode(HeadingLevel.SUB_DIMENSION)))
                .map(Entry::code).toList();
    }
}
