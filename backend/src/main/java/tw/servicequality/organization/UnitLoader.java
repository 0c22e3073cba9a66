package tw.servicequality.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Differences;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Weighs and stores the units of one file, each row after what the rows above it say. */
final class UnitLoader implements Loader<UnitRequest> {

    private final Units units;
    private final UnitGroups groups;
    private final UnitService service;
    private final Set<UUID> met = new HashSet<>();

    UnitLoader(Units units, UnitGroups groups, UnitService service) {
        this.units = units;
        this.groups = groups;
        this.service = service;
    }

    @Override
    public List<Verdict> weigh(List<Candidate<UnitRequest>> rows) {
        List<Unit> all = units.inOrder();
        TakenNames names = new TakenNames(all, groups.inOrder());
        Map<UUID, Unit> byId = all.stream().collect(Collectors.toMap(unit -> unit.id, Function.identity()));
        List<Verdict> verdicts = new ArrayList<>();
        for (Candidate<UnitRequest> row : rows) {
            UUID id = row.id();
            UUID found = id != null && byId.containsKey(id) ? id : names.byCode(row.request().code());
            verdicts.add(verdict(row, found == null ? null : byId.get(found), names));
        }
        return verdicts;
    }

    @Override
    public void store(List<Verdict> wanted) {
        if (!wanted.isEmpty()) {
            service.write(wanted.stream().map(it -> (UnitService.Wanted) it.work()).toList());
        }
    }

    private Verdict verdict(Candidate<UnitRequest> row, Unit unit, TakenNames names) {
        UUID id = unit == null ? Ids.next() : unit.id;
        UnitRequest request = unit == null || row.has("active") ? row.request() : new UnitRequest(row.request().code(), row.request().name(), row.request().nameEn(),
                row.request().kind(), unit.active);
        if (!met.add(id)) {
            return Verdict.refused(row.row(), List.of(new ProblemException.Fault("code", "import-record-twice")));
        }
        List<ProblemException.Fault> faults = names.taken(request, id);
        if (!faults.isEmpty()) {
            return Verdict.refused(row.row(), new ProblemException(ProblemType.CONFLICT, faults));
        }
        names.take(id, request.code(), request.name().strip());
        if (unit == null) {
            return Verdict.created(row.row(), request.name().strip(), new UnitService.Wanted(null, request));
        }
        List<Verdict.Difference> differences = new Differences().add("code", unit.code, request.code()).add("name", unit.name, request.name().strip())
                .add("nameEn", unit.nameEn, request.nameEn().strip()).add("kind", unit.kind, request.kind())
                .add("active", unit.active, request.active() == null || request.active()).list();
        return differences.isEmpty() ? Verdict.unchanged(row.row())
                : Verdict.changed(row.row(), request.name().strip(), differences, new UnitService.Wanted(unit, request));
    }
}
