package tw.servicequality.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps the units and the words that stand for several of them. */
@ApplicationScoped
@Transactional
public class UnitService {

    private static final UUID NONE = new UUID(0, 0);

    private final Units units;
    private final UnitGroups groups;
    private final AuditService audit;

    UnitService(Units units, UnitGroups groups, AuditService audit) {
        this.units = units;
        this.groups = groups;
        this.audit = audit;
    }

    /** All units in their order. */
    public Page<UnitResponse> list() {
        return Page.whole(units.inOrder().stream().map(UnitResponse::of).toList());
    }

    /** The same for a file, which is recorded. */
    Page<UnitResponse> export() {
        Page<UnitResponse> all = list();
        audit.recordExport("UNITS_EXPORTED", "unit", ExportDoing.of(null, false, null, all));
        return all;
    }

    /** One unit. */
    public UnitResponse get(UUID id) {
        return UnitResponse.of(find(id));
    }

    /**
     * Adds a unit at the end.
     *
     * @throws ProblemException CONFLICT when code or name is taken
     */
    public UnitResponse create(UnitRequest request) {
        refuseTaken(request, NONE);
        return write(List.of(new Wanted(null, request))).getFirst();
    }

    /**
     * Changes a unit, also out of service and back.
     *
     * @throws ProblemException CONFLICT when code or name is taken
     */
    public UnitResponse update(UUID id, int expectedVersion, UnitRequest request) {
        Unit unit = find(id);
        IfMatch.check(expectedVersion, unit.version);
        refuseTaken(request, id);
        return write(List.of(new Wanted(unit, request))).getFirst();
    }

    /**
     * What is to be written.
     *
     * @param unit null for a new one
     */
    record Wanted(Unit unit, UnitRequest request) {
    }

    /** Writes what was checked; new ones at the end, in the order given. */
    List<UnitResponse> write(List<Wanted> wanted) {
        int place = wanted.stream().anyMatch(it -> it.unit() == null) ? units.nextPlace() : 0;
        List<Unit> written = new ArrayList<>();
        List<UnitResponse> before = new ArrayList<>();
        for (Wanted it : wanted) {
            before.add(it.unit() == null ? null : UnitResponse.of(it.unit()));
            if (it.unit() == null) {
                written.add(new Unit(it.request(), place++));
                units.persist(written.getLast());
            } else {
                it.unit().change(it.request());
                written.add(it.unit());
            }
        }
        units.flush();
        List<UnitResponse> after = written.stream().map(UnitResponse::of).toList();
        for (int i = 0; i < written.size(); i++) {
            audit.record(before.get(i) == null ? "UNIT_CREATED" : "UNIT_UPDATED", subject(written.get(i)), before.get(i), after.get(i));
        }
        return after;
    }

    /** The words that stand for several units. Two statements. */
    public Page<UnitGroupResponse> listGroups() {
        List<UUID> order = order();
        return Page.whole(groups.inOrder().stream().map(group -> UnitGroupResponse.of(group, order)).toList());
    }

    /**
     * Says anew which units a word stands for.
     *
     * @throws ProblemException RULE_VIOLATED for units that do not exist; CONFLICT when the name is taken
     */
    public UnitGroupResponse updateGroup(UUID id, int expectedVersion, UnitGroupRequest request) {
        UnitGroup group = groups.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        IfMatch.check(expectedVersion, group.version);
        List<UUID> order = order();
        List<ProblemException.Fault> faults = new ArrayList<>();
        for (int i = 0; i < request.unitIds().size(); i++) {
            if (!order.contains(request.unitIds().get(i))) {
                faults.add(new ProblemException.Fault("unitIds[" + i + "]", "unit-unknown"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.RULE_VIOLATED, faults);
        }
        if (groups.isTaken(request.name().strip(), id) || units.isNameTaken(request.name().strip())) {
            throw new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("name", "taken", request.name())));
        }
        UnitGroupResponse before = UnitGroupResponse.of(group, order);
        group.change(request.name(), List.copyOf(new HashSet<>(request.unitIds())));
        groups.flush();
        UnitGroupResponse after = UnitGroupResponse.of(group, order);
        audit.record("UNIT_GROUP_UPDATED", Subject.of("unit-group", id, group.name), before, after);
        return after;
    }

    private List<UUID> order() {
        return units.inOrder().stream().map(unit -> unit.id).toList();
    }

    private Unit find(UUID id) {
        return units.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private void refuseTaken(UnitRequest request, UUID except) {
        List<ProblemException.Fault> faults = new TakenNames(units.inOrder(), groups.inOrder()).taken(request, except);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, faults);
        }
    }

    private static Subject subject(Unit unit) {
        return Subject.of("unit", unit.id, unit.name);
    }
}
