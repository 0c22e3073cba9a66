package tw.servicequality.progress.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.actionitem.rules.ItemStatus;

/**
 * What a line must say: 落後原因 from 注意 on, 因應對策 and a date from 落後 on, by the item's status of the month or because the unit itself says that it is behind.
 */
public final class LineNeeds {

    private LineNeeds() {
    }

    /**
     * What stands in a line; each part may be null.
     *
     * @param expectedOn by when it will be put right
     */
    public record Said(LineKind kind, String narrative, String cause, String countermeasure, LocalDate expectedOn) {

        /** A line about which nobody has said anything. */
        public static final Said NOTHING = new Said(null, null, null, null, null);
    }

    /** What a line of this status and kind must say, in the order of the form. */
    public static Set<LineField> required(ItemStatus status, LineKind kind) {
        Set<LineField> required = EnumSet.of(LineField.KIND);
        if (kind == LineKind.PROGRESS) {
            required.add(LineField.NARRATIVE);
        }
        boolean behind = kind == LineKind.BEHIND || status.compareTo(ItemStatus.BEHIND) >= 0;
        if (behind || status == ItemStatus.ATTENTION) {
            required.add(LineField.CAUSE);
        }
        if (behind) {
            required.addAll(List.of(LineField.COUNTERMEASURE, LineField.EXPECTED_ON));
        }
        return required;
    }

    /** What of it is missing. */
    public static List<LineField> missing(ItemStatus status, Said said) {
        return required(status, said.kind()).stream().filter(field -> switch (field) {
            case KIND -> said.kind() == null;
            case NARRATIVE -> said.narrative() == null;
            case CAUSE -> said.cause() == null;
            case COUNTERMEASURE -> said.countermeasure() == null;
            case EXPECTED_ON -> said.expectedOn() == null;
        }).toList();
    }

    /** Whether 持續辦理 alone is enough, so that it may be said for many at once. */
    public static boolean isPlain(ItemStatus status) {
        return required(status, LineKind.CONTINUING).equals(EnumSet.of(LineField.KIND));
    }
}
