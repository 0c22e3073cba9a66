package tw.servicequality.feedback;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.actor.Role;

/** Cases that were answered, and what people say of that. */
public final class FeedbackExamples {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/feedback#([A-Za-z0-9_-]{43})\\s");
    private static final List<String> QUESTIONS = List.of("environment", "courtesy", "expertise", "measures", "overall");

    private FeedbackExamples() {
    }

    /** A case with a petitioner of this address; of none when it is null. */
    static JsonPath registered(String email, boolean confidential) {
        Map<String, Object> petitioner = new HashMap<>(Map.of("name", "王小明", "phone", "0912-345-678"));
        if (email != null) {
            petitioner.put("email", email);
        }
        return Api.as(Role.EVALUATION_OFFICER).body(Map.of("channel", "PHONE", "category", "OTHER", "topic", "surveying", "subject", "等候過久" + UUID.randomUUID(),
                "content", "等了四十分鐘。", "petitioner", petitioner, "confidential", confidential)).post("/complaints").then().statusCode(201).extract().jsonPath();
    }

    /** A case of a unit that was answered just now; exempt for a reason, or not when it is null. */
    static String replied(String email, String unit, String exemption) {
        String id = registered(email, false).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", unit)).then().statusCode(200);
        Map<String, Object> reply = new HashMap<>(Map.of("outcome", "EXPLAINED", "reply", "說明如下。"));
        if (exemption != null) {
            reply.put("surveyExemption", exemption);
        }
        step(Api.as(Role.CASE_OFFICER, unit(unit)), id, "submit", reply).then().statusCode(200);
        step(Api.as(Role.SECTION_CHIEF, unit(unit)), id, "approve", null).then().statusCode(200);
        return id;
    }

    /** A case of a unit whose petitioner has a link, and the link's token. */
    static Asked asked(String unit) {
        String email = "citizen-" + UUID.randomUUID() + "@example.tw";
        return new Asked(replied(email, unit, null), token(email));
    }

    record Asked(String caseId, String token) {
    }

    static String token(String email) {
        Matcher link = LINK.matcher(Mails.to(email).getLast().text());
        assertTrue(link.find(), "no link in the mail");
        return link.group(1);
    }

    /** A step on the version that stands there now. */
    static Response step(RequestSpecification caller, String id, String step, Object body) {
        RequestSpecification request = caller.header("If-Match", "\"" + Api.as(Role.SECRETARY).get("/complaints/" + id).path("version") + "\"");
        return (body == null ? request : request.body(body)).post("/complaints/" + id + "/" + step);
    }

    public static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    /** Points in the order of the questions; null leaves one out. */
    static Map<String, Object> scores(Integer... points) {
        Map<String, Object> scores = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] != null) {
                scores.put(QUESTIONS.get(i), points[i]);
            }
        }
        return scores;
    }

    static Response open(String token) {
        return Api.visitor().body(Map.of("token", token)).post("/feedback/open");
    }

    static Response answer(String token, String comment, Integer... points) {
        Map<String, Object> body = new HashMap<>(Map.of("token", token, "scores", scores(points)));
        if (comment != null) {
            body.put("comment", comment);
        }
        return Api.visitor().body(body).post("/feedback/answer");
    }

    static Response of(RequestSpecification caller, String caseId) {
        return caller.get("/case-feedback/" + caseId);
    }

    /** As if nobody had tried a wrong token in the last hour. */
    static void forgetSenders() {
        change("delete from sender_quota");
    }

    /** As if the reply had been so many days ago. */
    static void age(String caseId, int days) {
        change("update case_feedback set replied_on = replied_on - interval ? day, closes_on = closes_on - interval ? day where case_id = ?", days, days,
                bytes(caseId));
    }

    static int change(String sql, Object... values) {
        try (Connection connection = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return java.nio.ByteBuffer.allocate(Long.BYTES * 2).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }

    static List<Integer> sorted(List<Integer> statuses) {
        return Arrays.asList(statuses.stream().sorted().toArray(Integer[]::new));
    }
}
