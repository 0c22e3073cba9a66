package tw.servicequality.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What stands in the outbox, and a program that knows a mail server. */
public final class Mails {

    /** The program with a mail server, on a port that was free a moment ago. */
    public static class Offered implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(socket.getLocalPort()),
                        "quarkus.mailer.from", "quality@office.example", "quarkus.mailer.timeout", "5s");
            } catch (IOException noPort) {
                throw new UncheckedIOException(noPort);
            }
        }
    }

    /** One row. */
    public record Row(String recipient, String subject, String text, String html, int tries, Instant nextTryAt, Instant deliverUntil,
            Instant sentAt, String lastFault) {
    }

    private Mails() {
    }

    /** The mails to an address, the oldest first. */
    public static List<Row> to(String recipient) {
        try (Connection connection = database().getConnection(); PreparedStatement sql = connection.prepareStatement("select recipient, subject, text, "
                + "html, tries, next_try_at, deliver_until, sent_at, last_fault from outgoing_mail where recipient = ? order by id")) {
            sql.setString(1, recipient);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = sql.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getString(1), found.getString(2), found.getString(3), found.getString(4), found.getInt(5), at(found, 6),
                            at(found, 7), at(found, 8), found.getString(9)));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes away what other tests left. */
    static void clear() {
        try (Connection connection = database().getConnection(); PreparedStatement sql = connection.prepareStatement("delete from outgoing_mail")) {
            sql.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes the one mail to an address behind the program's back, as time would. */
    static void change(String recipient, String set) {
        try (Connection connection = database().getConnection();
                PreparedStatement sql = connection.prepareStatement("update outgoing_mail set " + set + " where recipient = ?")) {
            sql.setString(1, recipient);
            if (sql.executeUpdate() != 1) {
                throw new IllegalStateException("not one mail to " + recipient);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does the same at once on several nodes. */
    public static void onNodes(int nodes, Runnable work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(nodes)) {
            List<Callable<Object>> all = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                all.add(Executors.callable(work));
            }
            for (Future<Object> one : threads.invokeAll(all)) {
                one.get();
            }
        }
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column) == null ? null : row.getTimestamp(column).toInstant();
    }

    private static AgroalDataSource database() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }
}
