package tw.servicequality.platform;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths of assertions lead where REST Assured leads, and an assertion fails as it does there. */
class KnownPathsTest {

    private static final String BODY = """
            {"total": 2, "if-match": "a", "class": "b", "0": "c", "none": null, "rate": 89.96,
             "items": [{"id": "x", "deep": {"name": "王"}}, {"id": "y", "deep": null}], "words": ["ab", "c"], "empty": [],
             "nested": [[{"id": 1}, {"id": 2}], [null, {"id": 3}], []], "yes": true, "no": false,
             "numbers": [0, -1, 2147483647, 2147483648, 9223372036854775808, 0.1, 1.0, -0.5, 1e3, 1.5E+2, 1e38, 1e39, 123456.789]}""";

    private static Response plain(String body) {
        return new ResponseBuilder().setStatusCode(200).setContentType("application/json").setBody(body).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "$", "", "if-match", "class", "none", "none.deeper", "missing", "missing.deeper", "rate", "items.id", "items[0].id", "items[-1].id",
        "items[5]", "items[1].deep.name", "items.deep.name", "items.size()", "items.find { it.id == 'y' }.id", "items.findAll { it.id == 'z' }", "items*.id",
        "missing[0]", "items[0]", "words", "words[0]", "words*.length()", "words[0].length()", "empty", "empty.id", "empty[0]", "nested.id", "nested[0].id", "nested[1][1].id",
        "nested[1].id", "yes", "no", "numbers", "numbers[3]", "numbers[12]", "items[0].id.empty", "items[0].deep.size()", "none[0]"})
    void a_path_leads_where_it_led(String path) {
        Object expected = plain(BODY).path(path);
        assertEquals(expected, KnownPaths.of(plain(BODY)).path(path));
        assertEquals(expected, KnownPaths.of(plain(BODY)).jsonPath().get(path));
        assertEquals(expected, KnownPaths.of(plain(BODY)).then().statusCode(200).extract().path(path));
        KnownPaths.of(plain(BODY)).then().statusCode(200).body(path, equalTo(expected));
    }

    @Test
    void a_list_at_the_top_is_one() {
        KnownPaths.of(plain("[1, 2]")).then().body("[1]", equalTo(2), "$", contains(1, 2)).and().body("size()", equalTo(2));
    }

    @Test
    void what_does_not_hold_fails_and_says_what_was_there() {
        AssertionError failed = assertThrows(AssertionError.class, () -> KnownPaths.of(plain(BODY)).then().body("total", equalTo(2), "items.id", equalTo(List.of("x"))));
        assertTrue(failed.getMessage().contains("items.id") && failed.getMessage().contains("y"), failed.getMessage());
        assertThrows(AssertionError.class, () -> KnownPaths.of(plain(BODY)).then().body("total", nullValue()));
        assertThrows(AssertionError.class, () -> KnownPaths.of(plain(BODY)).then().statusCode(201));
        assertThrows(AssertionError.class, () -> KnownPaths.of(plain(BODY)).then().statusCode(200).and().body("none", equalTo(1)));
    }
}
