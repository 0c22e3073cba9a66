package tw.servicequality.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** What stands in the outbox, and a program that knows a mail server. */
public final class Mails {

    /** One row. */
    public record Row(String recipient, String subject, String text, String html, int tries, Instant nextTryAt, Instant deliverUntil,
            Instant sentAt, String lastFault) {
    }

    private Mails() {
    }

    /** The mails to an address, the oldest first; to an empty one: those that were emptied. */
    public static List<Row> to(String recipient) {
        return all().entrySet().stream().filter(it -> it.getValue().recipient().equals(recipient)).map(Map.Entry::getValue).toList();
    }

    /** All that can be opened, by the hexadecimal id, the oldest first. */
    private static Map<String, Row> all() {
        PersonalDataCipher cipher = Arc.container().instance(PersonalDataCipher.class).get();
        try (Connection connection = database().getConnection(); PreparedStatement sql = connection.prepareStatement("select hex(id), recipient, subject, text, "
                + "html, tries, next_try_at, deliver_until, sent_at, last_fault, key_number, sealed_recipient, sealed_text, sealed_html from outgoing_mail "
                + "order by id"); ResultSet found = sql.executeQuery()) {
            Map<String, Row> rows = new LinkedHashMap<>();
            while (found.next()) {
                String hex = found.getString(1);
                UUID id = new UUID(Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
                int key = found.getInt("key_number");
                try {
                    String to = opened(cipher, id, key, found.getBytes("sealed_recipient"), found.getString(2));
                    rows.put(hex, new Row(to == null ? "" : to, found.getString(3), opened(cipher, id, key, found.getBytes("sealed_text"), found.getString(4)),
                            opened(cipher, id, key, found.getBytes("sealed_html"), found.getString(5)), found.getInt(6), at(found, 7), at(found, 8),
                            at(found, 9), found.getString(10)));
                } catch (IllegalStateException keyIsGone) {
                    continue; // another test took its key away
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String opened(PersonalDataCipher cipher, UUID id, int key, byte[] sealed, String plain) {
        return sealed == null ? plain : cipher.open(id, key, sealed);
    }

    /** Takes away what other tests left. */
    public static void clear() {
        try (Connection connection = database().getConnection(); PreparedStatement sql = connection.prepareStatement("delete from outgoing_mail")) {
            sql.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes the one mail to an address behind the program's back, as time would. */
    public static void change(String recipient, String set) {
        List<String> ids = all().entrySet().stream().filter(it -> it.getValue().recipient().equals(recipient)).map(Map.Entry::getKey).toList();
        if (ids.size() != 1 || Sql.change("update outgoing_mail set " + set + " where id = unhex(?)", ids.getFirst()) != 1) {
            throw new IllegalStateException("not one mail to " + recipient);
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
