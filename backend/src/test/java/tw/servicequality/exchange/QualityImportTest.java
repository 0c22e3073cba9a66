package tw.servicequality.exchange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.client.ClientExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** The command for scripts, run as a script runs it. */
@QuarkusTest
class QualityImportTest {

    private static final Path COMMAND = Path.of("../tools/quality-import").toAbsolutePath();

    private static String key;

    @TestHTTPResource("/")
    URI office;
    @TempDir
    Path folder;

    /** What came of a run. */
    private record Run(int code, String said) {
    }

    private Run run(String secret, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", COMMAND.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("QUALITY_URL", office.toString(), "QUALITY_KEY", secret));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), said);
        return new Run(process.exitValue(), said);
    }

    private static synchronized String key() {
        if (key == null) {
            key = ClientExamples.secret(Scope.IMPORT_WRITE, Scope.ACTIVITY_WRITE);
        }
        return key;
    }

    private Path file(String name, String... rows) throws Exception {
        return Files.writeString(folder.resolve(name), Imports.file(rows));
    }

    @Test
    void stores_a_file_once() throws Exception {
        String mark = Imports.mark("命令");
        Path file = file("辦理 紀錄.csv", Imports.rows(mark, 0, 3));
        Run checked = run(key(), "-n", "activities", file);
        assertEquals(0, checked.code, checked.said);
        assertTrue(checked.said.startsWith("activities: 3 created, 0 changed, 0 unchanged, 0 refused (CHECKED, import "), checked.said);
        assertEquals(0, Imports.stored(mark));
        assertEquals(0, run(key(), "activities", file).code);
        assertEquals(3, Imports.stored(mark));
        Run again = run(key(), "activities", file);
        assertTrue(again.said.startsWith("activities: 0 created, 0 changed, 3 unchanged, 0 refused (DONE"), again.said);
        assertEquals(new Run(0, ""), run(key(), "-q", "activities", file));
        String id = again.said.replaceAll("(?s).*import (\\S+)\\).*", "$1");
        Api.as(Role.ADMINISTRATOR).get("/imports/" + id).then().body("fileName", equalTo("辦理 紀錄.csv"));
    }

    @Test
    void tells_what_is_wrong_and_gives_bad_rows_back() throws Exception {
        String mark = Imports.mark("列");
        Path file = file("bad.csv", Imports.row(mark + "-1", mark, "3"), Imports.row(mark + "-2", mark, "\"三\"\"人\""), Imports.row(mark + "-3", mark, "5"));
        Run refused = run(key(), "activities", file);
        assertEquals(2, refused.code, refused.said);
        assertTrue(refused.said.contains("1 refused (REFUSED") && refused.said.contains("  G3: 看不懂"), refused.said);
        assertEquals(0, Imports.stored(mark));
        assertEquals(2, run(key(), "-n", "activities", file).code);
        Path bad = folder.resolve("again.csv");
        Run skipped = run(key(), "-s", "-b", bad, "activities", file);
        assertEquals(1, skipped.code, skipped.said);
        assertEquals(2, Imports.stored(mark));
        assertTrue(Files.readString(bad).contains("三\"\"人"), Files.readString(bad));
        Files.writeString(bad, Files.readString(bad).replace("\"三\"\"人\"", "7"));
        assertEquals(0, run(key(), "activities", bad).code);
        assertEquals(3, Imports.stored(mark));
    }

    @Test
    void says_by_its_code_why_nothing_was_done() throws Exception {
        Path file = file("x.csv", Imports.row("x", "x", "1"));
        assertEquals(3, run(key(), "activities").code);
        assertEquals(3, run(key(), "activities", folder.resolve("nowhere.csv")).code);
        assertEquals(3, run(key(), "nothing", file).code);
        assertEquals(3, run(key(), "-t", "soon", "activities", file).code);
        Run unknown = run("sqc_" + "x".repeat(43), "activities", file);
        assertEquals(4, unknown.code, unknown.said);
        assertFalse(unknown.said.contains("sqc_"), unknown.said);
        assertEquals(4, run(ClientExamples.secret(Scope.PLAN_READ), "activities", file).code);
        assertEquals(3, run(ClientExamples.secret(Scope.IMPORT_WRITE), "activities", file).code);
    }
}
