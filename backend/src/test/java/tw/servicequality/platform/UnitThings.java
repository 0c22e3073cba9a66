package tw.servicequality.platform;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.progress.ProgressExamples;

/** A thing of each kind that is some unit's, made as people make it, with who of the office it is and who of another unit asks for it. */
final class UnitThings {

    static final String OTHER = "information";
    /** In whatever others must not read. */
    static final String CANARY = "別課不得見" + UUID.randomUUID();

    private static final String OWN = "surveying";
    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private UnitThings() {
    }

    /**
     * A thing.
     *
     * @param id what its path names
     * @param more further parameters of paths and queries by name
     * @param own who may know of it
     * @param others who may not
     */
    record Thing(String id, Map<String, Object> more, List<Api.SignedIn> own, List<Api.SignedIn> others) {

        private static Thing of(String id, String unit) {
            return new Thing(id, Map.of(), staff(unit), staff(OTHER));
        }

        private Thing with(Map<String, Object> further) {
            return new Thing(id, further, own, others);
        }
    }

    static List<Api.SignedIn> staff(String unit) {
        return List.of(officer(unit), chief(unit));
    }

    static Thing make(String kind) {
        return switch (kind) {
            case "activity" -> Thing.of(research().body(activity()).post("/activities").then().statusCode(201).extract().path("id"), OWN);
            case "case-in-reply" -> filled();
            case "dissatisfaction-report" -> dissatisfaction();
            case "duty" -> duty();
            case "feedback" -> Thing.of(ComplaintExamples.replied(CANARY, OWN), OWN);
            case "import" -> imported();
            case "improvement" -> Thing.of(research().body(Map.of("finding", "櫃檯動線不明", "unit", OWN, "source", Map.of("kind", "AUDIT", "label", "內部稽核")))
                    .post("/improvements").then().statusCode(201).extract().path("id"), OWN);
            case "measurement" -> measurement();
            case "progress-report" -> progress();
            case "upload" -> uploaded();
            default -> throw new IllegalArgumentException("nobody has said how to make a thing of the kind " + kind);
        };
    }

    /** An improvement whose source is a confidential case. */
    static Thing restricted() {
        Api.SignedIn registrar = Api.newAccount(unit(OWN), Role.CASE_OFFICER);
        String source = registrar.request().body(ComplaintExamples.with(ComplaintExamples.complaint(CANARY), "confidential", true)).post("/complaints").then()
                .statusCode(201).extract().path("id");
        return new Thing(registrar.request().body(Map.of("finding", CANARY, "unit", OWN, "source", Map.of("kind", "COMPLAINT", "id", source))).post("/improvements")
                .then().statusCode(201).extract().path("id"), Map.of(), List.of(registrar), staff(OTHER));
    }

    /** A picture that belongs to a case. */
    static Thing fileOfCase() {
        Thing file = uploaded();
        String id = file.own().getFirst().request().body(ComplaintExamples.with(ComplaintExamples.complaint(CANARY), "attachmentIds", List.of(file.id())))
                .post("/complaints").then().statusCode(201).extract().path("id");
        ComplaintExamples.step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", OWN)).then().statusCode(200);
        return new Thing(file.id(), Map.of(), staff(OWN), staff(OTHER));
    }

    /** What would be done if it were allowed, for each operation that wants words. */
    static Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>();
        words.put("cancelImprovement", Map.of("reason", "重複登錄"));
        words.put("commentProgressReport", Map.of("words", "請補充。"));
        words.put("completeDuty", Map.of("doneOn", TODAY.toString(), "words", "已派員"));
        words.put("completeImprovement", Map.of("completedOn", TODAY.toString(), "result", "已改善。"));
        words.put("confirmImport", Map.of("onError", "SKIP"));
        words.put("consolidateProgressReport", Map.of("remark", "收悉。"));
        words.put("continueProgressLines", Map.of());
        words.put("enterPaperFeedback", Map.of("answeredOn", TODAY.toString(), "scores", Map.of("overall", 4)));
        words.put("planImprovement", Map.of("rootCause", "未標示", "correctiveAction", "加標示", "ownerId", officer(OWN).id(), "dueOn", TODAY.plusDays(90).toString()));
        words.put("reopenProgressReport", Map.of("words", "數字有誤。"));
        words.put("restoreActivity", Map.of("reason", "誤刪"));
        words.put("returnDissatisfactionReport", Map.of("words", "請補充。"));
        words.put("returnProgressReport", Map.of("words", "請補充。"));
        words.put("takeOverProgressLines", Map.of());
        Map<String, Object> activity = activity();
        activity.put("reason", "更正");
        words.put("updateActivity", activity);
        words.put("updateDissatisfactionReport", Map.of("lines", List.of()));
        words.put("updateImprovement", Map.of("finding", "櫃檯動線不明", "unit", OWN));
        words.put("updateProgressLine", Map.of("kind", "PROGRESS", "narrative", "辦理中。"));
        words.put("updateProgressRemark", Map.of("remark", "收悉。"));
        words.put("verifyImprovement", Map.of("effective", true, "reason", "抽查無誤。"));
        words.put("withdrawActivity", Map.of("reason", "誤登"));
        return words;
    }

    /** Takes back what other tests would count. */
    static void clear(Thing thing, String kind) {
        if (kind.equals("duty")) {
            research().header("If-Match", "\"0\"").delete("/duties/" + thing.id()).then().statusCode(204);
        } else if (kind.equals("measurement")) {
            Sql.change("delete from measurement_revision where measurement_id = unhex(replace(?, '-', ''))", thing.id());
            Sql.change("delete from measurement where id = unhex(replace(?, '-', ''))", thing.id());
        }
    }

    private static Map<String, Object> activity() {
        return new HashMap<>(Map.of("happenedOn", "2026-06-12", "kind", "meeting", "units", List.of(OWN), "items", List.of("1.2.4.2.0"), "title", "課務會議", "people", 3));
    }

    private static Thing filled() {
        String template = research().body(Map.of("name", "範本 " + UUID.randomUUID(), "outcome", "EXPLAINED", "text", "台端所詢一案")).post("/reply-templates")
                .then().statusCode(201).extract().path("id");
        return Thing.of(ComplaintExamples.inProgress(CANARY, OWN), OWN).with(Map.of("template", template));
    }

    private static Thing dissatisfaction() {
        return Thing.of(research().body(Map.of("unit", OWN, "year", 2011, "month", 11)).post("/dissatisfaction-reports").then().statusCode(201).extract().path("id"), OWN);
    }

    private static Thing duty() {
        return Thing.of(research().body(Map.of("item", "1.1.2.1.1", "units", List.of(OWN), "from", TODAY.toString(), "to", TODAY.plusDays(60).toString(), "title", "配合調訓"))
                .post("/duties").then().statusCode(201).extract().path("items[0].id"), OWN);
    }

    private static Thing measurement() {
        Response stored = research().body(Map.of("entries", List.of(Map.of("kpi", "TRAININGS_HELD", "unit", OWN, "year", 2025, "month", 9, "value", 1)))).post("/measurements");
        stored.then().statusCode(200);
        return Thing.of(stored.path("rows.find { it.unit?.code == '" + OWN + "' }.cells.find { it.id != null }.id"), OWN);
    }

    private static Thing progress() {
        String unit = ProgressExamples.UNIT;
        String id = ProgressExamples.reviewed(unit, ProgressExamples.freshMonth(unit));
        String item = officer(unit).request().get("/progress-reports/" + id).path("lines[0].item.lineageId");
        return Thing.of(id, unit).with(Map.of("lineageId", String.valueOf(item), "revision", 1));
    }

    /** Whoever sent it, and nobody else of the same unit. */
    private static Thing imported() {
        Api.SignedIn sender = Api.newAccount(unit(OWN), Role.CASE_OFFICER);
        String file = "外部識別碼,辦理日期,種類代碼,課室代碼,執行事項,名稱,人次,修改理由\n" + CANARY + ",115/6/12,meeting," + OWN + ",1.2.4.2.0,課務會議,3,\n"
                + "x,115/6/12,meeting,nobody,1.2.4.2.0," + CANARY + ",3,\n";
        String id = sender.request().contentType("application/octet-stream").body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?dataSet=activities&dryRun=true&onError=SKIP&wait=20&fileName=" + CANARY + ".csv").then().statusCode(202).extract().path("id");
        return new Thing(id, Map.of(), List.of(sender), List.of(officer(OTHER), chief(OTHER), chief(OWN)));
    }

    private static Thing uploaded() {
        Api.SignedIn sender = Api.newAccount(unit(OWN), Role.CASE_OFFICER);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String id = sender.request().contentType("application/octet-stream").queryParam("fileName", CANARY + ".jpg").body(picture.toByteArray()).post("/attachments")
                .then().statusCode(201).extract().path("id");
        return new Thing(id, Map.of(), List.of(sender), List.of(officer(OTHER), chief(OTHER), chief(OWN)));
    }

    private static io.restassured.specification.RequestSpecification research() {
        return Api.as(Role.EVALUATION_OFFICER);
    }

    private static Api.SignedIn officer(String unit) {
        return Api.account(unit(unit), Role.CASE_OFFICER);
    }

    private static Api.SignedIn chief(String unit) {
        return Api.account(unit(unit), Role.SECTION_CHIEF);
    }

    private static UUID unit(String code) {
        return ComplaintExamples.unit(code);
    }
}
