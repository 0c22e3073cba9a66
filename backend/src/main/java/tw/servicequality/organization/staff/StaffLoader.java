package tw.servicequality.organization.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Differences;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.identity.administration.AccountService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.problem.ProblemException;

/** Weighs and stores the people of one file. Units are read once for all of it. */
final class StaffLoader implements Loader<StaffRequest> {

    private final StaffMembers members;
    private final OrganizationService organization;
    private final AccountService accounts;
    private final StaffService service;
    private final Set<UUID> met = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private Map<String, UnitResponse> units;

    StaffLoader(StaffMembers members, OrganizationService organization, AccountService accounts, StaffService service) {
        this.members = members;
        this.organization = organization;
        this.accounts = accounts;
        this.service = service;
    }

    /**
     * What the database says about the rows of a batch.
     *
     * @param accounts those that exist
     * @param holders whose each account is, after what the rows so far say
     */
    private record Known(Map<UUID, StaffMember> byId, Map<String, List<StaffMember>> byName, Set<UUID> accounts, Map<UUID, UUID> holders) {
    }

    @Override
    public List<Verdict> weigh(List<Candidate<StaffRequest>> rows) {
        units = units != null ? units : organization.allUnits().stream().collect(Collectors.toMap(UnitResponse::code, Function.identity()));
        Known known = known(rows);
        return rows.stream().map(row -> verdict(row, known)).toList();
    }

    @Override
    public void store(List<Verdict> wanted) {
        if (!wanted.isEmpty()) {
            service.write(wanted.stream().map(it -> (StaffService.Wanted) it.work()).toList());
        }
    }

    private Known known(List<Candidate<StaffRequest>> rows) {
        Set<UUID> named = rows.stream().map(row -> row.id("accountId")).filter(Objects::nonNull).collect(Collectors.toSet());
        List<StaffMember> found = members.anyOf(rows.stream().map(Candidate::id).filter(Objects::nonNull).collect(Collectors.toSet()),
                rows.stream().map(row -> row.request().name().strip()).collect(Collectors.toSet()), named);
        Map<UUID, UUID> holders = new HashMap<>();
        found.stream().filter(it -> it.accountId != null).forEach(it -> holders.put(it.accountId, it.id));
        return new Known(found.stream().collect(Collectors.toMap(it -> it.id, Function.identity())), found.stream().collect(Collectors.groupingBy(it -> it.name)),
                accounts.existing(named), holders);
    }

    private Verdict verdict(Candidate<StaffRequest> row, Known known) {
        UUID id = row.id();
        String name = row.request().name().strip();
        StaffMember member = id == null ? null : known.byId().get(id);
        if (member == null) {
            List<StaffMember> namesakes = known.byName().getOrDefault(name, List.of());
            if (namesakes.size() > 1) {
                return refused(row, "name", "staff-name-shared");
            }
            member = namesakes.isEmpty() ? null : namesakes.getFirst();
        }
        if (member == null ? !made.add(name) : !met.add(member.id)) {
            return refused(row, "name", "import-record-twice");
        }
        return verdict(row, member, known);
    }

    private Verdict verdict(Candidate<StaffRequest> row, StaffMember member, Known known) {
        UnitResponse unit = row.has("unit") && row.record().word("unit") != null ? units.get(row.record().word("unit")) : null;
        UUID account = row.id("accountId");
        List<ProblemException.Fault> faults = new ArrayList<>();
        if (unit == null && row.has("unit") && row.record().word("unit") != null) {
            faults.add(new ProblemException.Fault("unit", "unit-unknown"));
        }
        if (row.has("accountId") && row.record().word("accountId") != null && (account == null || !known.accounts().contains(account))) {
            faults.add(new ProblemException.Fault("accountId", "account-unknown"));
        }
        if (!faults.isEmpty()) {
            return Verdict.refused(row.row(), faults);
        }
        StaffRequest it = row.request();
        StaffRequest request = new StaffRequest(it.name(), it.title(), row.has("unit") || member == null ? unit == null ? null : unit.id() : member.unitId,
                row.has("accountId") || member == null ? account : member.accountId,
                row.has("websiteSeed") || member == null ? it.websiteSeed() : Boolean.valueOf(member.websiteSeed),
                row.has("active") || member == null ? it.active() : Boolean.valueOf(member.active));
        UUID id = member == null ? Ids.next() : member.id;
        if (request.accountId() != null && !known.holders().getOrDefault(request.accountId(), id).equals(id)) {
            return Verdict.refused(row.row(), StaffService.taken());
        }
        known.holders().values().remove(id);
        if (request.accountId() != null) {
            known.holders().put(request.accountId(), id);
        }
        return member == null ? Verdict.created(row.row(), it.name().strip(), new StaffService.Wanted(null, request)) : changed(row, member, request);
    }

    private Verdict changed(Candidate<StaffRequest> row, StaffMember member, StaffRequest request) {
        List<Verdict.Difference> differences = new Differences().add("name", member.name, request.name().strip()).add("title", member.title, request.title().strip())
                .add("unit", code(member.unitId), code(request.unitId())).add("accountId", member.accountId, request.accountId())
                .add("websiteSeed", member.websiteSeed, Boolean.TRUE.equals(request.websiteSeed()))
                .add("active", member.active, request.active() == null || request.active()).list();
        return differences.isEmpty() ? Verdict.unchanged(row.row())
                : Verdict.changed(row.row(), request.name().strip(), differences, new StaffService.Wanted(member, request));
    }

    private String code(UUID unitId) {
        return unitId == null ? null : units.values().stream().filter(unit -> unit.id().equals(unitId)).map(UnitResponse::code).findFirst().orElseThrow();
    }

    private static Verdict refused(Candidate<StaffRequest> row, String column, String code) {
        return Verdict.refused(row.row(), List.of(new ProblemException.Fault(column, code)));
    }
}
