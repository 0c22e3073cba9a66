package tw.servicequality.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.improvement.measure.ImprovementEventResponse;

/** What differs between an improvement before and after a step, in words that a person reads. */
final class ImprovementChanges {

    private ImprovementChanges() {
    }

    /** The properties that differ, in the order of the form; none when it is new. */
    static List<ImprovementEventResponse.Change> between(ImprovementResponse before, ImprovementResponse after) {
        List<ImprovementEventResponse.Change> changes = new ArrayList<>();
        if (before == null) {
            return changes;
        }
        Map<String, String> old = words(before);
        words(after).forEach((field, now) -> {
            if (!Objects.equals(old.get(field), now)) {
                changes.add(new ImprovementEventResponse.Change(field, old.get(field), now));
            }
        });
        return changes;
    }

    private static Map<String, String> words(ImprovementResponse it) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("finding", it.finding());
        words.put("unit", it.unit().name());
        words.put("items", joined(it.items().stream().map(ImprovementResponse.Item::code)));
        words.put("rootCause", it.rootCause());
        words.put("correction", it.correction());
        words.put("correctiveAction", it.correctiveAction());
        words.put("preventiveAction", it.preventiveAction());
        words.put("owner", it.ownerName());
        words.put("dueOn", it.dueOn() == null ? null : it.dueOn().toString());
        words.put("attachments", joined(it.attachments().stream().map(AttachmentResponse::fileName)));
        return words;
    }

    /** Null where there is nothing to name. */
    private static String joined(Stream<String> names) {
        String joined = names.collect(Collectors.joining("、"));
        return joined.isEmpty() ? null : joined;
    }
}
