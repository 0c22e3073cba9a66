package tw.servicequality.activity.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;

/** What differs between an activity before and after a change, in words that a person reads. */
public final class ActivityChanges {

    static final String CASE_NUMBER = "caseNumber";

    private ActivityChanges() {
    }

    /**
     * The properties that differ, in the order of the form.
     *
     * @param before null when it is new: then everything that it says
     */
    public static List<ActivityRevisionResponse.Change> between(ActivityResponse before, ActivityResponse after) {
        Map<String, String> old = before == null ? Map.of() : words(before);
        List<ActivityRevisionResponse.Change> changes = new ArrayList<>();
        words(after).forEach((field, now) -> {
            if (!Objects.equals(old.get(field), now)) {
                changes.add(new ActivityRevisionResponse.Change(field, old.get(field), now));
            }
        });
        return changes;
    }

    private static Map<String, String> words(ActivityResponse activity) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("happenedOn", activity.happenedOn().toString());
        words.put("kind", activity.kind().name());
        words.put("units", joined(activity.units().stream().map(UnitReference::name)));
        words.put("items", joined(activity.items().stream().map(ActivityResponse.Item::code)));
        words.put("title", activity.title());
        words.put("text", activity.text());
        words.put("times", Integer.toString(activity.times()));
        words.put("people", number(activity.people()));
        words.put("pieces", number(activity.pieces()));
        if (activity.media() != null) {
            MediaItemResponse media = activity.media();
            words.put("medium", media.medium().name());
            words.put("link", media.link());
            words.put("tone", media.tone().name());
            words.put("concernedUnit", media.concernedUnit() == null ? null : media.concernedUnit().name());
            words.put("responseNeeded", Boolean.toString(media.responseNeeded()));
            words.put("response", media.response());
            words.put(CASE_NUMBER, media.caseNumber());
        }
        if (activity.drill() != null) {
            words.put("scenario", activity.drill().scenario());
            words.put("participants", activity.drill().participants());
            words.put("findings", activity.drill().findings());
            words.put("followUp", activity.drill().followUp());
        }
        words.put("attachments", joined(activity.attachments().stream().map(AttachmentResponse::fileName)));
        words.put("externalId", activity.externalId());
        return words;
    }

    private static String number(Integer value) {
        return value == null ? null : value.toString();
    }

    /** Null where there is nothing to name. */
    private static String joined(Stream<String> names) {
        String joined = names.collect(Collectors.joining("、"));
        return joined.isEmpty() ? null : joined;
    }
}
