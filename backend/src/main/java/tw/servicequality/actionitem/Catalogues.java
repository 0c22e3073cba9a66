package tw.servicequality.actionitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.plan.PlanKey;
import tw.servicequality.plan.PlanService;

/**
 * Keeps the catalogues of the plans asked for. The plan's content stamp, read in every request, tells whether a kept one still
 * holds, so that several nodes never disagree. See docs/adr/0006-plan-catalogue.md.
 */
@ApplicationScoped
public class Catalogues {

    private final ActionItems items;
    private final PlanService plans;
    private final Map<UUID, Catalogue> kept = new ConcurrentHashMap<>();

    Catalogues(ActionItems items, PlanService plans) {
        this.items = items;
        this.plans = plans;
    }

    /** The catalogue of this plan at this stamp; read anew when what is kept is older. To be called in a transaction. */
    public Catalogue of(PlanKey plan) {
        Catalogue known = kept.get(plan.id());
        if (known != null && known.stamp() == plan.contentStamp()) {
            return known;
        }
        Catalogue read = read(plan);
        kept.put(plan.id(), read);
        return read;
    }

    /** Reads the catalogue as this transaction sees it, past what is kept. */
    Catalogue read(PlanKey plan) {
        List<HeadingResponse> headings = plans.tree(plan.id().toString()).dimensions();
        Map<UUID, List<ActionItemResponse.Step>> paths = new HashMap<>();
        headings.forEach(heading -> collect(heading, List.of(), paths));
        Map<UUID, List<Assignment>> assignments = items.assignmentsOf(plan.id()).stream().collect(Collectors.groupingBy(it -> it.itemId));
        List<Catalogue.Entry> entries = items.ofPlan(plan.id()).stream()
                .map(item -> entry(item, paths.get(item.headingId), assignments.getOrDefault(item.id, List.of()))).toList();
        return Catalogue.of(plan.id(), plan.contentStamp(), headings, entries,
                items.dutiesOf(plan.id()).stream().map(QuantifiedDutyResponse::of).toList());
    }

    private static void collect(HeadingResponse heading, List<ActionItemResponse.Step> above, Map<UUID, List<ActionItemResponse.Step>> paths) {
        List<ActionItemResponse.Step> path = new ArrayList<>(above);
        path.add(new ActionItemResponse.Step(heading.level(), heading.code(), heading.title()));
        paths.put(heading.id(), List.copyOf(path));
        heading.children().forEach(child -> collect(child, path, paths));
    }

    private static Catalogue.Entry entry(ActionItem item, List<ActionItemResponse.Step> path, List<Assignment> assignments) {
        return new Catalogue.Entry(item.id, item.lineageId, item.code, item.ordinal, item.officialText, item.note, item.benefit, item.version,
                path, assignments.stream().map(it -> new Catalogue.Work(it.id, it.words(), List.copyOf(it.unitIds), it.scheduleWords,
                        it.schedule())).toList(), Catalogue.searched(item.code, item.officialText, item.note));
    }
}
