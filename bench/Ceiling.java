package tw.servicequality.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers the requests that the benchmark sends to the program as directly as this can be done here: the statements that the program itself sends for them, by plain
 * JDBC, and JSON put together by hand, with the program's own pool, event loops and workers. It signs nobody in, checks no right, and opens no seal.
 */
public final class Ceiling {

    /** As long as the program keeps a count. */
    private static final long COUNT_KEPT = 20_000_000_000L;
    private static final String STATUS = "show global status where variable_name = 'Questions' or variable_name like 'Handler\\_read\\_%'";

    private final AgroalDataSource pool;
    private final Vertx vertx;
    private final Map<String, Statements> statements = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong counted = new AtomicLong();
    private final StatementLog log = new StatementLog();
    private NewCase newCase;

    private Ceiling(AgroalDataSource pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    /** Called by {@code Beside} when the program is ready. */
    public static void start(int port) {
        Ceiling ceiling = new Ceiling(Arc.container().instance(AgroalDataSource.class).get(), Arc.container().instance(Vertx.class).get());
        // Compresses as the program does.
        ceiling.vertx.createHttpServer(new HttpServerOptions().setPort(port).setHost("127.0.0.1").setCompressionSupported(true))
                .requestHandler(request -> request.body().onSuccess(body -> ceiling.answer(request, body.toString()))).listen();
    }

    private void answer(HttpServerRequest request, String body) {
        Callable<String> work = () -> switch (request.path()) {
            case "/status" -> status();
            case "/listen" -> log.begin();
            case "/learn" -> learn(request.getParam("kind"));
            case "/api/v1/complaints" -> "POST".equals(request.method().name()) ? newCase.store(body) : list(request.getParam("cursor"));
            default -> one(request.path().substring(request.path().lastIndexOf('/') + 1));
        };
        vertx.executeBlocking(work, false).onSuccess(json -> request.response().putHeader("Content-Type", "application/json").end(json))
                .onFailure(failed -> {
                    failed.printStackTrace();
                    request.response().setStatusCode(500).end();
                });
    }

    /** What the database has counted since it started. */
    private String status() throws SQLException {
        long questions = 0;
        long rows = 0;
        try (Connection connection = pool.getConnection(); PreparedStatement statement = connection.prepareStatement(STATUS); ResultSet all = statement.executeQuery()) {
            while (all.next()) {
                if ("Questions".equalsIgnoreCase(all.getString(1))) {
                    questions = all.getLong(2);
                } else {
                    rows += all.getLong(2);
                }
            }
        }
        return questions + " " + rows;
    }

    /** Takes over the statements that the program has sent since it was listened to, for requests of a kind. */
    private String learn(String kind) throws SQLException {
        List<String> heard = log.end();
        if ("create".equals(kind)) {
            try (Connection connection = pool.getConnection()) {
                newCase = NewCase.like(heard, connection, pool);
            }
        } else {
            statements.put(kind, Statements.of(kind, heard));
        }
        return String.join("\n", heard) + "\n";
    }

    private String list(String cursor) throws SQLException {
        String[] after = cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f");
        Statements known = statements.get(after == null ? "first" : "deep");
        StringBuilder json = new StringBuilder(32_768).append("{\"items\":");
        try (Connection connection = pool.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(known.texts().getFirst())) {
                int place = known.bindSeen(statement, connection);
                if (after != null) {
                    statement.setObject(++place, java.time.LocalDate.parse(after[1]));
                    statement.setObject(++place, java.time.LocalDate.parse(after[1]));
                    statement.setBytes(++place, Json.bytes(UUID.fromString(after[2])));
                }
                statement.setInt(++place, 51);
                Json.rows(json, statement);
            }
            json.append(",\"total\":").append(total(connection)).append('}');
        }
        return json.toString();
    }

    /** Counted by one, while the others take what was counted before, as in the program. */
    private long total(Connection connection) throws SQLException {
        long last = counted.get();
        long now = System.nanoTime();
        if ((last == 0 || now - last > COUNT_KEPT) && counted.compareAndSet(last, now)) {
            Statements known = statements.get("first");
            try (PreparedStatement statement = connection.prepareStatement(known.count())) {
                known.bindSeen(statement, connection);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    total.set(row.getLong(1));
                }
            }
        }
        return total.get();
    }

    /** The case itself, its petitioner and its history; the cases of the benchmark have no files, and the program knows that without asking. */
    private String one(String id) throws SQLException {
        List<String> parts = new ArrayList<>(statements.get("one").texts());
        StringBuilder json = new StringBuilder(4_096).append('{');
        byte[] key = Json.bytes(UUID.fromString(id));
        try (Connection connection = pool.getConnection()) {
            for (int i = 0; i < parts.size(); i++) {
                try (PreparedStatement statement = connection.prepareStatement(parts.get(i))) {
                    for (int place = 1; place <= Statements.places(parts.get(i)); place++) {
                        statement.setBytes(place, key);
                    }
                    json.append(i == 0 ? "\"part" : ",\"part").append(i).append("\":");
                    Json.rows(json, statement);
                }
            }
        }
        return json.append('}').toString();
    }
}
