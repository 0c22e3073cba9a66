package tw.servicequality.actionitem.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds which item of the plan before a new item goes on with. The same code with the same text is the same item; then the same
 * text under another code, when only one item has it; then the same code, reworded. Each old item is taken once.
 */
public final class Lineages {

    /** An item by code and official text; {@code lineage} is null for new ones. */
    public record Item(String code, String text, UUID lineage) {
    }

    private Lineages() {
    }

    /** The lineage for each new code that goes on with an old item; codes that begin something new are absent. */
    public static Map<String, UUID> match(List<Item> before, List<Item> after) {
        Map<String, UUID> found = new HashMap<>();
        List<Item> open = new ArrayList<>(before);
        take(found, open, after, (old, now) -> old.code().equals(now.code()) && old.text().equals(now.text()));
        take(found, open, after, (old, now) -> old.text().equals(now.text()) && alone(before, now.text()) && alone(after, now.text()));
        take(found, open, after, (old, now) -> old.code().equals(now.code()));
        return found;
    }

    private static boolean alone(List<Item> items, String text) {
        return items.stream().filter(item -> item.text().equals(text)).count() == 1;
    }

    private static void take(Map<String, UUID> found, List<Item> open, List<Item> after, java.util.function.BiPredicate<Item, Item> same) {
        for (Item now : after) {
            if (!found.containsKey(now.code())) {
                open.stream().filter(old -> same.test(old, now)).findFirst().ifPresent(old -> {
                    found.put(now.code(), old.lineage());
                    open.remove(old);
                });
            }
        }
    }
}
