package tw.servicequality.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Whose files are whose, and what becomes of those that are nobody's. */
@QuarkusTest
class AttachmentOwnershipTest {

    private static final Duration DAY = Duration.ofHours(25);

    private Api.SignedIn officer;
    private Api.SignedIn other;
    private Api.SignedIn director;

    @Inject
    AttachmentService attachments;
    @Inject
    AttachmentSweep sweep;
    @Inject
    AttachmentStore store;
    @Inject
    OfficeClock clock;

    @BeforeEach
    void sign_in() {
        officer = Api.account(null, Role.CASE_OFFICER);
        other = Api.account(null, Role.SECTION_CHIEF);
        director = Api.account(null, Role.DIRECTOR);
    }

    @Test
    void an_upload_is_its_uploaders_alone_until_a_thing_takes_it_then_its_readers() {
        UUID file = Uploads.upload(officer, "照片.jpg");
        UUID thing = UUID.randomUUID();
        assertEquals(200, Uploads.status(officer, file));
        for (Api.SignedIn stranger : List.of(other, director, Api.account(null, Role.ADMINISTRATOR))) {
            for (String path : List.of("", "/content", "/thumbnail")) {
                stranger.request().get("/attachments/" + file + path).then().statusCode(404).body("code", equalTo("not-found"));
            }
        }
        Api.visitor().get("/attachments/" + file + "/content").then().statusCode(401);
        other.request().delete("/attachments/" + file).then().statusCode(404);

        Uploads.assign(officer, thing, file).then().statusCode(204);
        assertEquals(404, Uploads.status(officer, file));
        assertEquals(200, Uploads.status(director, file));
        director.request().get("/attachments/" + file + "/content").then().statusCode(200);
        director.request().get("/attachments/" + file + "/thumbnail").then().statusCode(200);
        TestOwner.OPEN.add(thing);
        assertEquals(200, Uploads.status(other, file));
        officer.request().delete("/attachments/" + file).then().statusCode(409).body("code", equalTo("wrong-state"));
        assertEquals(200, Uploads.status(officer, file));
    }

    @Test
    void a_thing_has_exactly_the_files_it_names_in_the_order_of_upload() {
        UUID one = Uploads.upload(officer, "一.pdf");
        UUID two = Uploads.upload(officer, "二.pdf");
        UUID three = Uploads.upload(officer, "三.pdf");
        UUID thing = UUID.randomUUID();
        Uploads.assign(officer, thing, three, one, one).then().statusCode(204);
        assertEquals(List.of("一.pdf", "三.pdf"), names(thing));
        Uploads.assign(officer, thing, two, three).then().statusCode(204);
        assertEquals(List.of("二.pdf", "三.pdf"), names(thing));
        assertEquals(404, Uploads.status(director, one));
        Uploads.assign(officer, thing, one).then().statusCode(422);
        Uploads.assign(officer, thing).then().statusCode(204);
        assertEquals(List.of(), names(thing));
    }

    @Test
    void what_is_no_upload_of_the_caller_is_refused_by_its_place() {
        UUID mine = Uploads.upload(officer, "a.pdf");
        UUID taken = Uploads.upload(officer, "b.pdf");
        UUID strangers = Uploads.upload(other, "c.pdf");
        UUID removed = Uploads.upload(officer, "d.pdf");
        Uploads.assign(officer, UUID.randomUUID(), taken).then().statusCode(204);
        officer.request().delete("/attachments/" + removed).then().statusCode(204);
        assertEquals(404, Uploads.status(officer, removed));
        officer.request().delete("/attachments/" + removed).then().statusCode(404);
        UUID thing = UUID.randomUUID();
        Uploads.assign(officer, thing, taken, mine, strangers, removed, UUID.randomUUID()).then().statusCode(422).body("code", equalTo("rule-violated"))
                .body("errors.field", equalTo(List.of("attachmentIds[0]", "attachmentIds[2]", "attachmentIds[3]", "attachmentIds[4]")))
                .body("errors.code", hasItem("attachment-unknown"));
        assertEquals(List.of(), names(thing));
        assertEquals(200, Uploads.status(officer, mine));
    }

    @Test
    void nothing_is_taken_or_lost_when_the_rest_of_the_change_fails() {
        UUID kept = Uploads.upload(officer, "kept.png");
        UUID added = Uploads.upload(officer, "added.pdf");
        UUID thing = UUID.randomUUID();
        Uploads.assign(officer, thing, kept).then().statusCode(204);
        officer.request().basePath("/test-things").queryParam("file", added).queryParam("fail", true).put("/" + thing).then().statusCode(409);
        sweep.sweep(clock.now());
        assertEquals(List.of("kept.png"), names(thing));
        director.request().get("/attachments/" + kept + "/content").then().statusCode(200);
        assertEquals(200, Uploads.status(officer, added));
        assertThrows(RuntimeException.class, () -> attachments.assign(TestOwner.KIND, thing, List.of()), "assigning begins a transaction of its own");
    }

    @Test
    void two_things_that_want_the_same_upload_do_not_both_get_it() {
        for (int round = 0; round < 5; round++) {
            UUID file = Uploads.upload(officer, "a.pdf");
            List<UUID> things = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            List<Integer> answers = things.stream().map(thing -> CompletableFuture.supplyAsync(() -> Uploads.assign(officer, thing, file).statusCode()))
                    .toList().stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(List.of(204, 422, 422), answers);
            assertEquals(1, things.stream().filter(thing -> !names(thing).isEmpty()).count());
        }
    }

    @Test
    void files_of_many_things_cost_one_statement() {
        UUID thing = UUID.randomUUID();
        Uploads.assign(officer, thing, Uploads.upload(officer, "a.pdf"), Uploads.upload(officer, "b.pdf"));
        UUID none = UUID.randomUUID();
        assertEquals(1, Statements.in(() -> {
            Map<UUID, List<AttachmentResponse>> files = attachments.of(TestOwner.KIND, List.of(thing, none));
            assertEquals(2, files.get(thing).size());
            assertEquals(List.of(), files.get(none));
        }));
        assertEquals(0, Statements.in(() -> assertEquals(Map.of(), attachments.of(TestOwner.KIND, List.of()))));
        assertEquals(Map.of(thing, List.of()), attachments.of("another-kind", List.of(thing)));
        // Nothing changes: one look.
        List<UUID> same = attachments.of(TestOwner.KIND, List.of(thing)).get(thing).stream().map(AttachmentResponse::id).toList();
        assertEquals(1, Statements.in(() -> QuarkusTransaction.requiringNew().run(() -> attachments.assign(TestOwner.KIND, thing, same))));
    }

    @Test
    void what_nobody_took_within_a_day_and_what_was_removed_is_swept() throws IOException {
        UUID waiting = Uploads.upload(officer, "waiting.png");
        UUID taken = Uploads.upload(officer, "taken.png");
        UUID released = Uploads.upload(officer, "released.png");
        UUID removed = Uploads.upload(officer, "removed.png");
        UUID thing = UUID.randomUUID();
        Uploads.assign(officer, thing, taken, released);
        Uploads.assign(officer, thing, taken);
        officer.request().delete("/attachments/" + removed).then().statusCode(204);
        assertTrue(stored().containsAll(Set.of(waiting, taken, released, removed)));

        sweep.sweep(clock.now());
        assertEquals(200, Uploads.status(officer, waiting));
        assertTrue(stored().containsAll(Set.of(waiting, taken)));
        assertTrue(Stream.of(released, removed).noneMatch(stored()::contains), "removed files stay in the store");

        sweep.sweep(clock.now().plus(DAY));
        assertEquals(404, Uploads.status(officer, waiting));
        assertFalse(stored().contains(waiting));
        director.request().get("/attachments/" + taken + "/content").then().statusCode(200);
        director.request().get("/attachments/" + taken + "/thumbnail").then().statusCode(200);
        Api.as(Role.ADMINISTRATOR).queryParam("subjectId", waiting).get("/audit-entries").then().statusCode(200);
    }

    @Test
    void the_trail_tells_what_became_of_a_file() {
        Instant before = clock.now();
        UUID file = Uploads.upload(officer, "軌跡.pdf");
        UUID thing = UUID.randomUUID();
        Uploads.assign(officer, thing, file);
        Uploads.assign(officer, thing);
        List<Map<String, Object>> entries = Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries").then().statusCode(200)
                .extract().path("items.findAll { it.targetId == '" + file + "' }");
        assertEquals(List.of("ATTACHMENT_REMOVED", "ATTACHMENT_ASSIGNED", "ATTACHMENT_UPLOADED"), entries.stream().map(entry -> entry.get("action")).toList());
        assertTrue(entries.stream().allMatch(entry -> Instant.parse(entry.get("at").toString()).compareTo(before) >= 0));
    }

    @Test
    void what_is_no_identifier_is_refused() {
        officer.request().get("/attachments/x").then().statusCode(400);
        officer.request().get("/attachments/" + UUID.randomUUID()).then().statusCode(404).body("errors", equalTo(null));
        officer.request().get("/attachments/" + UUID.randomUUID() + "/content").then().statusCode(404);
    }

    private List<String> names(UUID thing) {
        return attachments.of(TestOwner.KIND, List.of(thing)).get(thing).stream().map(AttachmentResponse::fileName).toList();
    }

    private Set<UUID> stored() {
        Set<UUID> all = new TreeSet<>();
        try {
            store.list(found -> all.add(UUID.fromString(found.name().substring(0, 36))));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return all;
    }
}
