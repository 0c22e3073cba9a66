package tw.servicequality.actionitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tw.servicequality.platform.http.Page;

/**
 * First pages without a search text, which every desk asks for: the few there are, each made once for as long as plan, calendar, rule
 * for last days, units and day are the same. What they rest on is part of the key, so an old page is never found again.
 */
class KeptPages {

    private static final int MOST = 100;

    /** All that the content of a page depends on. */
    record Key(UUID plan, int stamp, UUID calendar, boolean rollForward, LocalDate today, List<UnitReference> units,
            ActionItemFilter filter, boolean descending, int limit) {
    }

    private final Map<Key, Page<ActionItemSummary>> pages = new ConcurrentHashMap<>();

    Page<ActionItemSummary> get(Key key, Supplier<Page<ActionItemSummary>> making) {
        Page<ActionItemSummary> known = pages.get(key);
        if (known == null) {
            if (pages.size() >= MOST) {
                pages.clear();
            }
            known = making.get().kept();
            pages.put(key, known);
        }
        return known;
    }
}
