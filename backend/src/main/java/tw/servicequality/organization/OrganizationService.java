package tw.servicequality.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.organization.rules.UnitWords;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.start.FirstStart;

/** The office, and what other rooms ask about units. */
@ApplicationScoped
@Transactional
public class OrganizationService {

    private static final String ROOM = "organization";

    private final Offices offices;
    private final Units units;
    private final UnitGroups groups;
    private final AuditService audit;
    private final FirstStart firstStart;

    OrganizationService(Offices offices, Units units, UnitGroups groups, AuditService audit, FirstStart firstStart) {
        this.offices = offices;
        this.units = units;
        this.groups = groups;
        this.audit = audit;
        this.firstStart = firstStart;
    }

    /** The office with its active units. Two statements. */
    public OfficeResponse office() {
        return answer(office(offices.only()));
    }

    /** The office's full name. One statement. */
    public String officeName() {
        return office(offices.only()).name;
    }

    /** Renames the office. */
    public OfficeResponse update(OfficeRequest request, int expectedVersion) {
        Office office = office(offices.only());
        IfMatch.check(expectedVersion, office.version);
        OfficeResponse before = answer(office);
        office.change(request);
        offices.flush();
        OfficeResponse after = answer(office);
        audit.record("OFFICE_UPDATED", Subject.of("office", Office.ONLY, office.name), before, after);
        return after;
    }

    /** All units in their order, also those no longer in service. One statement. */
    public List<UnitResponse> allUnits() {
        return units.inOrder().stream().map(UnitResponse::of).toList();
    }

    /** Units by their ids, in their order; ids that do not exist are absent. One statement, none for no ids. */
    public Map<UUID, UnitResponse> unitsById(Collection<UUID> ids) {
        return keyed(units.byIds(ids), UnitResponse::id);
    }

    /** Units by their codes, in their order; codes that do not exist are absent. One statement, none for no codes. */
    public Map<String, UnitResponse> unitsByCode(Collection<String> codes) {
        return keyed(units.byCodes(codes), UnitResponse::code);
    }

    /** What the plan's words for units mean now; a group stands for its units in service, in their order. Two statements. */
    public UnitWords unitWords() {
        List<Unit> all = units.inOrder();
        Map<String, List<UUID>> members = groups.inOrder().stream().collect(Collectors.toMap(group -> group.name,
                group -> all.stream().filter(unit -> unit.active && group.unitIds.contains(unit.id)).map(unit -> unit.id).toList()));
        return new UnitWords(all.stream().collect(Collectors.toMap(unit -> unit.name, unit -> unit.id)), members);
    }

    /** Stores the office that a file tells, unless one was stored before. The file has been checked. */
    void loadFirst(OfficeFile file) {
        if (!firstStart.claim(ROOM) || offices.only() != null) {
            return;
        }
        Office office = new Office(new OfficeRequest(file.name(), file.shortName(), file.productName()));
        offices.persist(office);
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (UnitRequest request : file.units()) {
            Unit unit = new Unit(request, ids.size() + 1);
            units.persist(unit);
            ids.put(unit.name, unit.id);
        }
        units.flush();
        int place = 0;
        for (OfficeFile.Group group : file.allGroups()) {
            groups.persist(new UnitGroup(group.name(), ++place, group.units().stream().map(name -> ids.get(name.strip())).toList()));
        }
        groups.flush();
        audit.record("OFFICE_LOADED", Subject.of("office", Office.ONLY, office.name), null, answer(office));
    }

    private OfficeResponse answer(Office office) {
        return OfficeResponse.of(office, units.inOrder().stream().filter(unit -> unit.active).map(UnitResponse::of).toList());
    }

    private static Office office(Office found) {
        if (found == null) {
            throw ProblemException.notFound();
        }
        return found;
    }

    private static <K> Map<K, UnitResponse> keyed(List<Unit> found, Function<UnitResponse, K> key) {
        return found.stream().map(UnitResponse::of).collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
