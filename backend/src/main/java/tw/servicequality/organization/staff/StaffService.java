package tw.servicequality.organization.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.organization.UnitResponse;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Keeps the people of the office. */
@ApplicationScoped
@Transactional
public class StaffService {

    private static final Set<String> SORTS = Set.of("name", "-name");
    private static final UUID NONE = new UUID(0, 0);

    private final StaffMembers members;
    private final OrganizationService organization;
    private final AuditService audit;

    StaffService(StaffMembers members, OrganizationService organization, AuditService audit) {
        this.members = members;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * People by name. Three statements: the page, the count, the units' names.
     *
     * @param sort {@code name} or {@code -name}; null for the first
     * @throws ProblemException INVALID_PARAMETER for another sort; INVALID_CURSOR
     */
    public Page<StaffResponse> list(String words, UUID unitId, Boolean active, String sort, int limit, String cursor) {
        String order = order(sort);
        StaffMembers.Filter filter = new StaffMembers.Filter(words, unitId, active, order.startsWith("-"));
        return page(filter, order, limit, cursor, true, StaffResponse::of);
    }

    /** The same for a file, which is recorded with its first page. Only there the people are counted. */
    Page<StaffLine> export(String words, UUID unitId, Boolean active, String sort, String cursor) {
        String order = order(sort);
        StaffMembers.Filter filter = new StaffMembers.Filter(words, unitId, active, order.startsWith("-"));
        Page<StaffLine> page = page(filter, order, Page.MAX_LIMIT, cursor, cursor == null,
                (member, unit) -> new StaffLine(StaffResponse.of(member, unit), unit == null ? null : unit.code()));
        if (cursor == null) {
            audit.recordExport("STAFF_EXPORTED", "staff-member", ExportDoing.of(filter, words != null, order, page));
        }
        return page;
    }

    private <T> Page<T> page(StaffMembers.Filter filter, String order, int limit, String cursor, boolean counted,
            BiFunction<StaffMember, UnitResponse, T> telling) {
        List<StaffMember> rows = members.page(filter, decode(cursor, order), limit);
        return Page.cut(rows, limit, counted ? members.count(filter) : null, last -> new Cursor(order, List.of(last.name, last.id.toString())),
                shown -> answers(shown, telling));
    }

    private static String order(String sort) {
        String order = sort == null || sort.isEmpty() ? "name" : sort;
        if (!SORTS.contains(order)) {
            throw ProblemException.parameter("sort", "choice", "name, -name");
        }
        return order;
    }

    /** One person. */
    public StaffResponse get(UUID id) {
        return answer(find(id));
    }

    /**
     * Adds a person.
     *
     * @throws ProblemException RULE_VIOLATED for a unit or an account that does not exist; CONFLICT when the account belongs to somebody else
     */
    public StaffResponse create(StaffRequest request) {
        check(request, NONE);
        return write(List.of(new Wanted(null, request))).getFirst();
    }

    /**
     * Changes a person, also out of service and back.
     *
     * @throws ProblemException as {@link #create}
     */
    public StaffResponse update(UUID id, int expectedVersion, StaffRequest request) {
        StaffMember member = find(id);
        IfMatch.check(expectedVersion, member.version);
        check(request, id);
        return write(List.of(new Wanted(member, request))).getFirst();
    }

    /**
     * What is to be written.
     *
     * @param member null for somebody new
     */
    record Wanted(StaffMember member, StaffRequest request) {
    }

    /** Writes what was checked. As many statements for many as for one. */
    List<StaffResponse> write(List<Wanted> wanted) {
        Map<UUID, StaffResponse> before = answers(wanted.stream().map(Wanted::member).filter(Objects::nonNull).toList(), StaffResponse::of).stream()
                .collect(Collectors.toMap(StaffResponse::id, it -> it));
        List<StaffMember> written = new ArrayList<>();
        for (Wanted it : wanted) {
            if (it.member() == null) {
                written.add(new StaffMember(it.request()));
                members.persist(written.getLast());
            } else {
                it.member().change(it.request());
                written.add(it.member());
            }
        }
        flush();
        List<StaffResponse> after = answers(written, StaffResponse::of);
        for (int i = 0; i < written.size(); i++) {
            StaffResponse old = before.get(written.get(i).id);
            audit.record(old == null ? "STAFF_CREATED" : "STAFF_UPDATED", subject(written.get(i)), old, after.get(i));
        }
        return after;
    }

    /** When somebody else has the account. */
    static ProblemException taken() {
        return new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault("accountId", "account-taken")));
    }

    private static Cursor decode(String text, String sort) {
        Cursor cursor = Cursor.decode(text, sort, 2);
        try {
            if (cursor != null) {
                UUID.fromString(cursor.key().get(1));
            }
            return cursor;
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    private void check(StaffRequest request, UUID except) {
        if (request.unitId() != null && organization.unitsById(List.of(request.unitId())).isEmpty()) {
            throw ProblemException.rule("unitId", "unit-unknown");
        }
        if (request.accountId() != null && members.hasAccount(request.accountId(), except)) {
            throw taken();
        }
    }

    /** Writes, and says it plainly when the account does not exist: only the foreign key knows, accounts being another room's. */
    private void flush() {
        try {
            members.flush();
        } catch (ConstraintViolationException violation) {
            if (violation.getSQLException().getMessage().contains("fk_staff_member_account")) {
                throw ProblemException.rule("accountId", "account-unknown");
            }
            throw violation;
        }
    }

    private StaffMember find(UUID id) {
        return members.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private StaffResponse answer(StaffMember member) {
        return answers(List.of(member), StaffResponse::of).getFirst();
    }

    private <T> List<T> answers(List<StaffMember> rows, BiFunction<StaffMember, UnitResponse, T> telling) {
        Map<UUID, UnitResponse> units = organization.unitsById(rows.stream().map(row -> row.unitId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> telling.apply(row, row.unitId == null ? null : units.get(row.unitId))).toList();
    }

    private static Subject subject(StaffMember member) {
        return Subject.of("staff-member", member.id, member.name);
    }
}
