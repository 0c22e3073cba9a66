package tw.servicequality.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.number;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.register;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.seal.PersonalDataKeys;

/** New keys take over from old ones with everything that is sealed. */
@QuarkusTest
class KeyRotationTest {

    @Inject
    KeyRotation rotation;
    @Inject
    PersonalDataKeys keys;
    @Inject
    OfficeClock clock;
    @ConfigProperty(name = "quality.data")
    Path folder;

    private static String fresh() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private Path file() {
        return folder.toAbsolutePath().resolve("personal-data-keys");
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(file(), String.join("\n", lines) + "\n");
        keys.reload();
    }

    private List<String> without(String... names) throws IOException {
        return Files.readAllLines(file()).stream().filter(line -> List.of(names).stream().noneMatch(name -> line.startsWith(name + ":"))).collect(Collectors.toList());
    }

    private JsonPath status() {
        return Api.as(Role.ADMINISTRATOR).get("/personal-data-keys").then().statusCode(200).extract().jsonPath();
    }

    private String state(String use, int number) {
        return status().getString("items.find { it.use == '" + use + "' && it.number == " + number + " }.state");
    }

    @Test
    void rows_go_under_the_new_keys_and_are_read_and_found_when_the_old_ones_are_gone() throws IOException {
        PrivacyExamples.Person person = person();
        String id = register("輪替前登錄", person);
        change("delete from outgoing_mail");
        String asked = evaluation().request().body(PrivacyExamples.request("ACCESS", person)).post("/data-subject-requests").then().statusCode(201).extract().path("id");
        PrivacyExamples.Person waiting = person();
        change("delete from petition_quota");
        Api.visitor().body(Map.of("name", waiting.name(), "email", waiting.email(), "category", "OTHER", "topic", "surveying", "subject", "待確認", "content", "x"))
                .post("/petitions").then().statusCode(202);
        int oldKey = keys.current(PersonalDataKeys.Use.SEALING);
        int oldIndex = keys.current(PersonalDataKeys.Use.INDEX);
        int newKey = oldKey + 1;
        int newIndex = oldIndex + 1;
        String oldIndexName = oldIndex == 1 ? "index" : "index-" + oldIndex;

        List<String> both = without();
        both.add(newKey + ":" + fresh());
        both.add("index-" + newIndex + ":" + fresh());
        write(both);
        assertEquals("WRITING", state("SEALING", newKey));
        assertEquals("OLD", state("SEALING", oldKey));
        assertEquals("OLD", state("INDEX", oldIndex));
        // Between the two, old rows are read and found too, and new ones stand under the new keys.
        evaluation().request().body(Map.of("petitioner", Map.of("phone", person.phone()))).post("/complaints/similar").then().body("items.id", contains(id));
        String later = register("輪替中登錄", person);
        assertEquals(newKey, number("select key_number from petitioner where complaint_id = ?", UUID.fromString(later)));

        long version = number("select version from petitioner where complaint_id = ?", UUID.fromString(id));
        rotation.run();
        assertEquals("REMOVABLE", state("SEALING", oldKey));
        assertEquals("REMOVABLE", state("INDEX", oldIndex));
        assertEquals(0, number("select count(*) from outgoing_mail where key_number <> ?", newKey));
        assertEquals(version, number("select version from petitioner where complaint_id = ?", UUID.fromString(id)), "nobody is disturbed");
        write(without(String.valueOf(oldKey), oldIndexName));

        assertEquals("WRITING", state("SEALING", newKey));
        assertNull(state("SEALING", oldKey), "its line is gone and no row needs it");
        assertEquals(List.of(), status().getList("items.findAll { it.use == 'SEALING' && it.number != " + newKey + " && it.state != 'REMOVABLE' }.number"),
                "no row stands under another key");
        evaluation().request().body(Map.of("purpose", "輪替後查閱")).post("/complaints/" + id + "/reveal").then().statusCode(200).body("name", equalTo(person.name()))
                .body("phone", equalTo(person.phone()));
        evaluation().request().body(Map.of("petitioner", Map.of("phone", person.phone()))).post("/complaints/similar").then().body("items.id", contains(later, id));
        evaluation().request().get("/data-subject-requests/" + asked).then().statusCode(200).body("cases.id", contains(later, id));
        String link = Mails.to(waiting.email()).getLast().text();
        Api.visitor().body(Map.of("token", link.substring(link.indexOf('#') + 1, link.indexOf('#') + 44))).post("/petitions/confirm").then().statusCode(200);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "PERSONAL_DATA_RESEALED").get("/audit-entries").then().body("items.size()", greaterThan(0));
    }

    @Test
    void what_a_job_left_is_done_by_the_next_and_a_row_that_cannot_be_opened_stops_nobody() throws IOException {
        String broken = register("壞掉的", person());
        String sound = register("好的", person());
        int old = keys.current(PersonalDataKeys.Use.SEALING);
        List<String> both = without();
        both.add((old + 1) + ":" + fresh());
        change("update petitioner set sealed = reverse(sealed) where complaint_id = ?", UUID.fromString(broken));
        write(both);
        rotation.reseal(clock.now()); // no time left: one batch of each place at the most
        rotation.reseal(clock.now().plusSeconds(60));
        assertEquals(old, number("select key_number from petitioner where complaint_id = ?", UUID.fromString(broken)));
        assertEquals(old + 1, number("select key_number from petitioner where complaint_id = ?", UUID.fromString(sound)));
        assertEquals("OLD", state("SEALING", old));
        change("update petitioner set sealed = reverse(sealed) where complaint_id = ?", UUID.fromString(broken));
        rotation.reseal(clock.now().plusSeconds(60));
        assertEquals("REMOVABLE", state("SEALING", old));
    }

    @Test
    void a_key_that_was_removed_too_early_is_told_and_can_come_back() throws IOException {
        String id = register("太早移除", person());
        int old = keys.current(PersonalDataKeys.Use.SEALING);
        List<String> before = without();
        write(replaced(before, old));
        assertEquals("MISSING", state("SEALING", old));
        rotation.run();
        assertEquals(old, number("select key_number from petitioner where complaint_id = ?", UUID.fromString(id)));
        List<String> back = without();
        back.addAll(before.stream().filter(line -> line.startsWith(old + ":")).toList());
        write(back);
        rotation.reseal(clock.now().plusSeconds(60));
        assertEquals("REMOVABLE", state("SEALING", old));
        evaluation().request().body(Map.of("purpose", "金鑰放回後查閱")).post("/complaints/" + id + "/reveal").then().statusCode(200);
    }

    private static List<String> replaced(List<String> lines, int old) {
        List<String> changed = lines.stream().filter(line -> !line.startsWith(old + ":")).collect(Collectors.toList());
        changed.add((old + 1) + ":" + fresh());
        return changed;
    }

    @Test
    void a_file_that_cannot_be_used_changes_nothing() throws IOException {
        List<String> good = without();
        int current = keys.current(PersonalDataKeys.Use.SEALING);
        for (String bad : List.of("", "1:short", "index:x\n1:y", "write:99", "abc:" + fresh())) {
            Files.writeString(file(), bad.startsWith("write") ? String.join("\n", good) + "\n" + bad : bad);
            keys.reload();
            assertEquals(current, keys.current(PersonalDataKeys.Use.SEALING));
        }
        write(good);
        List<String> waiting = without();
        waiting.add((current + 1) + ":" + fresh());
        waiting.add("write:" + current);
        write(waiting);
        assertEquals(current, keys.current(PersonalDataKeys.Use.SEALING), "a new key waits until all nodes know it");
        write(good);
    }

    @Test
    void keys_are_the_administrators_business_and_are_never_told() throws IOException {
        for (Role role : List.of(Role.EVALUATION_OFFICER, Role.DIRECTOR, Role.SECTION_CHIEF, Role.VIEWER)) {
            Api.as(role).get("/personal-data-keys").then().statusCode(403);
        }
        Api.visitor().get("/personal-data-keys").then().statusCode(401);
        String answer = Api.as(Role.ADMINISTRATOR).get("/personal-data-keys").then().body("items[0].key", nullValue()).extract().asString();
        Map<String, String> secrets = new HashMap<>();
        Files.readAllLines(file()).forEach(line -> secrets.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        secrets.values().stream().filter(secret -> secret.length() > 20).forEach(secret -> assertEquals(-1, answer.indexOf(secret)));
    }
}
