package tw.servicequality.privacy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Cases and persons as the tests of personal data need them. */
public final class PrivacyExamples {

    /**
     * Somebody whom no other test knows.
     *
     * @param name of rare characters, so that nothing contains it by chance
     */
    public record Person(String name, String phone, String email, String address) {

        public Map<String, Object> data() {
            return Map.of("name", name, "phone", phone, "email", email, "address", address);
        }
    }

    private PrivacyExamples() {
    }

    public static Person person() {
        int number = ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
        return new Person("鑫" + Integer.toString(number, 36) + "龘", "09" + number, "canary-" + number + "@example.tw", "臺北市金絲雀路" + number + "號");
    }

    public static Api.SignedIn evaluation() {
        return Api.account(null, Role.EVALUATION_OFFICER);
    }

    public static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    public static Map<String, Object> complaint(String subject, Person person) {
        return new HashMap<>(Map.of("channel", "PHONE", "category", "RIGHTS_PROTECTION", "topic", "surveying", "subject", subject, "content", "內容：" + subject,
                "petitioner", person.data()));
    }

    public static String register(String subject, Person person) {
        return register(complaint(subject, person));
    }

    public static String register(Map<String, Object> complaint) {
        return evaluation().request().body(complaint).post("/complaints").then().statusCode(201).extract().path("id");
    }

    public static Response step(RequestSpecification caller, String id, String step, Object body) {
        RequestSpecification request = caller.header("If-Match", "\"" + evaluation().request().get("/complaints/" + id).path("version") + "\"");
        return (body == null ? request : request.body(body)).post("/complaints/" + id + "/" + step);
    }

    /** A case that was answered and closed. */
    public static String closed(String subject, Person person) {
        String id = register(subject, person);
        close(id);
        return id;
    }

    public static void close(String id) {
        step(evaluation().request(), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(evaluation().request(), id, "submit", Map.of("outcome", "EXPLAINED", "reply", "回復：說明如下。")).then().statusCode(200);
        step(evaluation().request(), id, "approve", null).then().statusCode(200);
        step(evaluation().request(), id, "close", null).then().statusCode(200);
    }

    /** As if a case had been closed so many days ago. */
    public static void closedDaysAgo(String id, int days) {
        change("update complaint set closed_at = date_sub(utc_timestamp(3), interval " + days + " day) where id = ?", UUID.fromString(id));
    }

    public static Map<String, Object> request(String kind, Person person) {
        return new HashMap<>(Map.of("kind", kind, "name", person.name(), "phone", person.phone(), "email", person.email(),
                "receivedOn", java.time.LocalDate.now(tw.servicequality.platform.OfficeClock.TAIPEI).toString(), "verification", "ID_DOCUMENT"));
    }

    /** A step of a request on the version that stands there now. */
    public static Response act(String id, String step, Object body) {
        RequestSpecification request = evaluation().request().header("If-Match", "\"" + evaluation().request().get("/data-subject-requests/" + id).path("version") + "\"");
        return (body == null ? request : request.body(body)).post("/data-subject-requests/" + id + "/" + step);
    }

    /** A granted request. */
    public static String granted(String kind, Person person) {
        String id = evaluation().request().body(request(kind, person)).post("/data-subject-requests").then().statusCode(201).extract().path("id");
        act(id, "decide", Map.of("decision", "GRANTED")).then().statusCode(200);
        return id;
    }

    public static int change(String sql, Object... values) {
        try (Connection connection = database().getConnection(); PreparedStatement statement = bound(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static long number(String sql, Object... values) {
        return Long.parseLong(rows(sql, values).getFirst());
    }

    /** The first column of what is found, as text. */
    public static List<String> rows(String sql, Object... values) {
        try (Connection connection = database().getConnection(); PreparedStatement statement = bound(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id
                    ? java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array() : values[i]);
        }
        return statement;
    }

    private static AgroalDataSource database() {
        return Arc.container().instance(AgroalDataSource.class).get();
    }
}
