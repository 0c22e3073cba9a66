package tw.servicequality.progress;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.progress.ProgressExamples.UNIT;
import static tw.servicequality.progress.ProgressExamples.chief;
import static tw.servicequality.progress.ProgressExamples.evaluation;
import static tw.servicequality.progress.ProgressExamples.freshMonth;
import static tw.servicequality.progress.ProgressExamples.get;
import static tw.servicequality.progress.ProgressExamples.officer;
import static tw.servicequality.progress.ProgressExamples.opened;
import static tw.servicequality.progress.ProgressExamples.store;
import static tw.servicequality.progress.ProgressExamples.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A unit that chose a kind by mistake takes it back, and the line is open again. */
@QuarkusTest
class TakenBackKindTest {

    @Test
    void the_line_is_open_again_and_keeps_its_words() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, 0, Map.of("kind", "PROGRESS", "narrative", "規劃中")).then().statusCode(200);
        get(id).then().body("filled", equalTo(1));
        store(officer(UNIT).request(), id, item, 1, Map.of("narrative", "規劃中")).then().statusCode(200).body("words.kind", nullValue())
                .body("words.narrative", equalTo("規劃中")).body("missing", hasItem("kind")).body("version", equalTo(2));
        get(id).then().body("filled", equalTo(0)).body("missing.lineageId", hasItem(item));
        store(officer(UNIT).request(), id, item, 2, Map.of("kind", "CONTINUING")).then().statusCode(200);
        get(id).then().body("filled", equalTo(1));
    }

    @Test
    void somebody_elses_choice_is_not_taken_back_unseen() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, 0, Map.of("kind", "CONTINUING")).then().statusCode(200);
        store(chief(UNIT).request(), id, item, 1, Map.of("kind", "PROGRESS", "narrative", "上線")).then().statusCode(200);
        store(officer(UNIT).request(), id, item, 1, Map.of()).then().statusCode(412).body("code", equalTo("stale-version"));
        get(id).then().body("lines[0].words.kind", equalTo("PROGRESS")).body("filled", equalTo(1));
    }

    @Test
    void neither_other_units_nor_a_unit_that_has_submitted_take_it_back() {
        String id = submitted(UNIT, freshMonth(UNIT));
        String item = get(id).path("lines[0].item.lineageId");
        int version = get(id).path("lines[0].version");
        String kind = get(id).path("lines[0].words.kind");
        store(officer("surveying").request(), id, item, version, Map.of()).then().statusCode(404);
        store(officer(UNIT).request(), id, item, version, Map.of()).then().statusCode(409).body("code", equalTo("wrong-state"));
        get(id).then().body("lines[0].words.kind", equalTo(kind));
        evaluation().request().get("/progress-reports/" + id).then().body("missing.lineageId", empty());
    }
}
