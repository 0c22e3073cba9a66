package tw.servicequality.exchange;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Files of activities that tests bring in as people and programs do. The item is done all the time, so that nobody's duties move. */
public final class Imports {

    static final String HEAD = "外部識別碼,辦理日期,種類代碼,課室代碼,執行事項,名稱,人次,修改理由";

    private Imports() {
    }

    /** Headings and rows. */
    public static String file(String... rows) {
        return HEAD + "\n" + String.join("\n", rows) + "\n";
    }

    /** So many good rows. */
    public static String rows(String mark, int from, int until) {
        return IntStream.range(from, until).mapToObj(i -> row(mark + "-" + i, mark, "3")).collect(Collectors.joining("\n"));
    }

    public static String row(String externalId, String title, String people) {
        return externalId + ",115/6/12,meeting,administration,1.2.4.2.0," + title + "," + people + ",更正";
    }

    public static String mark(String word) {
        return word + UUID.randomUUID();
    }

    /** Sends a file and waits for the end. */
    public static Response send(RequestSpecification who, String query, byte[] file) {
        Response answer = who.contentType("application/octet-stream").body(file).post("/imports?dataSet=activities&wait=20&" + query);
        answer.then().statusCode(202);
        return answer;
    }

    public static Response send(String query, String file) {
        return send(officer(), query, file.getBytes(StandardCharsets.UTF_8));
    }

    public static RequestSpecification officer() {
        return Api.as(Role.EVALUATION_OFFICER);
    }

    static Response get(String id) {
        return officer().get("/imports/" + id + "?wait=20");
    }

    /** How many activities there are with a word in their titles. */
    public static int stored(String mark) {
        return Api.as(Role.VIEWER).queryParam("q", mark).get("/activities?limit=1").path("total");
    }
}
