package tw.servicequality.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.ActionItemService;
import tw.servicequality.actionitem.ItemDirectories;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.attachment.AttachmentService;
import tw.servicequality.improvement.measure.Improvement;
import tw.servicequality.improvement.measure.ImprovementAttachments;
import tw.servicequality.improvement.measure.ImprovementEvents;
import tw.servicequality.improvement.measure.ImprovementRights;
import tw.servicequality.improvement.measure.ImprovementSettings;
import tw.servicequality.improvement.measure.SourceRef;
import tw.servicequality.improvement.rules.ImprovementStatus;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.OfficeClock;

/** Tells improvements in the words of the rooms before this one. To be called in a transaction. */
@ApplicationScoped
class ImprovementReader {

    private final ImprovementEvents events;
    private final ImprovementRights rights;
    private final OrganizationService organization;
    private final ActionItemService items;
    private final AttachmentService attachments;
    private final ImprovementSettings settings;
    private final OfficeClock clock;

    ImprovementReader(ImprovementEvents events, ImprovementRights rights, OrganizationService organization, ActionItemService items,
            AttachmentService attachments, ImprovementSettings settings, OfficeClock clock) {
        this.events = events;
        this.rights = rights;
        this.organization = organization;
        this.items = items;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    /** One statement. */
    Surroundings surroundings() {
        LocalDate today = clock.today();
        return new Surroundings(organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::id, Function.identity())), today,
                today.plusDays(settings.soonDays()), rights.knowledge());
    }

    /** No statement, unless it is restricted. */
    ImprovementSummary summary(Improvement it, Surroundings now) {
        return new ImprovementSummary(it.id, it.number, now.finding(it), it.state, now.status(it), now.unit(it), now.source(it), it.restricted, it.ownerName, it.dueOn,
                it.completedOn, it.createdOn, it.rounds);
    }

    ImprovementResponse response(Improvement it) {
        Surroundings now = surroundings();
        boolean knows = now.knowledge().ofFinding(it);
        return new ImprovementResponse(it.id, it.number, it.state, now.status(it), now.finding(it), now.unit(it), now.source(it), it.restricted, it.rootCause,
                it.correction, it.correctiveAction, it.preventiveAction, it.ownerId, it.ownerName,
                it.dueOn, it.completedOn, it.result, it.completedBy, it.verifiedOn, it.verifiedBy, it.verdict, it.rounds, it.openSince, it.createdOn,
                it.createdBy, items(it.items), knows ? files(it) : List.of(),
                events.of(it.id).stream().map(event -> knows ? event.response() : event.withoutFinding()).toList(), rights.actions(it), it.version);
    }

    /** The files of an improvement; asks only when it has some. */
    List<AttachmentResponse> files(Improvement it) {
        return it.attachments == 0 ? List.of() : attachments.of(ImprovementAttachments.KIND, List.of(it.id)).getOrDefault(it.id, List.of());
    }

    /** Items by lineage; asks only when there are some. */
    List<ImprovementResponse.Item> items(List<UUID> lineages) {
        if (lineages.isEmpty()) {
            return List.of();
        }
        ItemDirectories directories = items.directories();
        LocalDate today = clock.today();
        return lineages.stream().flatMap(lineage -> directories.item(today, lineage).stream())
                .map(item -> new ImprovementResponse.Item(item.code(), item.text())).toList();
    }

    /**
     * The office as it is at this moment, and what the caller may know.
     *
     * @param soonUntil the last day that counts as soon
     */
    public record Surroundings(Map<UUID, UnitResponse> units, LocalDate today, LocalDate soonUntil, ImprovementRights.Knowledge knowledge) {

        SourceRef source(Improvement it) {
            return knowledge.ofSource(it) ? new SourceRef(it.sourceKind, it.sourceId, it.sourceLabel) : new SourceRef(it.sourceKind, null, null);
        }

        String finding(Improvement it) {
            return knowledge.ofFinding(it) ? it.finding : Improvement.WITHHELD;
        }

        public UnitReference unit(Improvement it) {
            return UnitReference.of(units.get(it.unitId));
        }

        ImprovementStatus status(Improvement it) {
            return ImprovementStatus.of(it.state, it.dueOn, today, soonUntil);
        }

        /** The unit with a code; null when there is none. */
        UnitResponse byCode(String code) {
            return units.values().stream().filter(unit -> unit.code().equals(code)).findFirst().orElse(null);
        }
    }
}
