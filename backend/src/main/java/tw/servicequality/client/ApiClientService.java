package tw.servicequality.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.ExportDoing;
import tw.servicequality.audit.Subject;
import tw.servicequality.client.rules.SecretLife;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** The programs that may come in, in the hands of administrators. */
@ApplicationScoped
@Transactional
public class ApiClientService {

    private static final String SORT = "name";

    /** What of a program stands in the audit trail; of its secrets the ends of those that are good. */
    record Trail(String name, String description, Set<Scope> scopes, int requestsPerMinute, String oidcClientId, boolean revoked, List<String> secrets) {

        static Trail of(ApiClientResponse client) {
            return new Trail(client.name(), client.description(), client.scopes(), client.requestsPerMinute(), client.oidcClientId(),
                    client.revokedAt() != null, client.secrets().stream().map(it -> "…" + it.hint() + " → " + it.expiresAt()).toList());
        }
    }

    private final ApiClients clients;
    private final AuditService audit;
    private final OfficeClock clock;

    ApiClientService(ApiClients clients, AuditService audit, OfficeClock clock) {
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ApiClientResponse> list(String cursor, int limit) {
        return page(cursor, limit, true);
    }

    /** The same for a file, which is recorded with its first page. Only there the programs are counted. */
    Page<ApiClientResponse> export(String cursor) {
        Page<ApiClientResponse> page = page(cursor, Page.MAX_LIMIT, cursor == null);
        if (cursor == null) {
            audit.recordExport("API_CLIENTS_EXPORTED", "api-client", ExportDoing.of(null, false, null, page));
        }
        return page;
    }

    private Page<ApiClientResponse> page(String cursor, int limit, boolean counted) {
        Cursor from = Cursor.decode(cursor, SORT, 1);
        List<ApiClient> rows = clients.page(from == null ? null : from.key().getFirst(), limit);
        return Page.cut(rows, limit, counted ? clients.count() : null, last -> new Cursor(SORT, List.of(last.name)), this::answers);
    }

    ApiClientResponse get(UUID id) {
        ApiClient client = clients.findById(id);
        if (client == null) {
            throw ProblemException.notFound();
        }
        return answer(client);
    }

    NewSecretResponse create(NewApiClientRequest request) {
        ApiClient client = new ApiClient(clock.now());
        describe(client, request.client());
        clients.persist(client);
        store();
        String token = secret(client, request.expiresOn());
        ApiClientResponse answer = answer(client);
        audit.record("API_CLIENT_CREATED", subject(client), null, Trail.of(answer));
        return new NewSecretResponse(answer, token);
    }

    ApiClientResponse update(UUID id, int version, ApiClientRequest request) {
        ApiClient client = held(id, version);
        Trail before = Trail.of(answer(client));
        describe(client, request);
        store();
        ApiClientResponse answer = answer(client);
        audit.record("API_CLIENT_UPDATED", subject(client), before, Trail.of(answer));
        return answer;
    }

    /** Gives another secret; those before it stay good for the overlap. */
    NewSecretResponse rotate(UUID id, int version, NewSecretRequest request) {
        ApiClient client = held(id, version);
        Trail before = Trail.of(answer(client));
        Instant now = clock.now();
        Duration overlap = Duration.ofHours(request.overlapHours());
        secrets(client).forEach(it -> it.endAt(SecretLife.overlapped(it.expiresAt, now, overlap)));
        clients.flush();
        clients.forgetSecrets(id, now);
        String token = secret(client, request.expiresOn());
        clients.getEntityManager().lock(client, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        clients.flush();
        ApiClientResponse answer = answer(client);
        audit.record("API_CLIENT_SECRET_CREATED", subject(client), before, Trail.of(answer));
        return new NewSecretResponse(answer, token);
    }

    /** Shuts a program out for good: its next request, on whatever node, is refused. */
    ApiClientResponse revoke(UUID id, int version) {
        ApiClient client = held(id, version);
        Trail before = Trail.of(answer(client));
        Instant now = clock.now();
        client.revoke(now);
        secrets(client).forEach(it -> it.endAt(now));
        clients.flush();
        clients.forgetSecrets(id, now);
        ApiClientResponse answer = answer(client);
        audit.record("API_CLIENT_REVOKED", subject(client), before, Trail.of(answer));
        return answer;
    }

    private ApiClient held(UUID id, int version) {
        ApiClient client = clients.hold(id);
        if (client == null) {
            throw ProblemException.notFound();
        }
        IfMatch.check(version, client.version);
        if (client.revokedAt != null) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
        return client;
    }

    private static void describe(ApiClient client, ApiClientRequest request) {
        client.describe(request.name().strip(), request.description(), request.scopes(), request.requestsPerMinute(), request.oidcClientId());
    }

    private String secret(ApiClient client, LocalDate lastDay) {
        if (!SecretLife.mayEnd(lastDay, clock.today())) {
            throw ProblemException.rule("expiresOn", "secret-life", SecretLife.MOST_DAYS);
        }
        String token = ApiClientSecret.token();
        clients.keep(new ApiClientSecret(client.id, token, clock.now(), SecretLife.end(lastDay, OfficeClock.TAIPEI)));
        return token;
    }

    /** Two of one name are found by the database, also when they come at once. */
    private void store() {
        try {
            clients.flush();
        } catch (ConstraintViolationException taken) {
            String field = String.valueOf(taken.getConstraintName()).contains("oidc") ? "oidcClientId" : "name";
            throw new ProblemException(ProblemType.CONFLICT, List.of(new ProblemException.Fault(field, "taken")));
        }
    }

    private List<ApiClientSecret> secrets(ApiClient client) {
        return clients.secrets(List.of(client.id), clock.now()).getOrDefault(client.id, List.of());
    }

    private ApiClientResponse answer(ApiClient client) {
        return ApiClientResponse.of(client, secrets(client));
    }

    private List<ApiClientResponse> answers(List<ApiClient> some) {
        Map<UUID, List<ApiClientSecret>> secrets = clients.secrets(some.stream().map(it -> it.id).toList(), clock.now());
        return some.stream().map(it -> ApiClientResponse.of(it, secrets.getOrDefault(it.id, List.of()))).toList();
    }

    private static Subject subject(ApiClient client) {
        return Subject.of("api-client", client.id, client.name);
    }
}
