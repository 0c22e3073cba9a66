package tw.servicequality.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.actor.Scope;

/** The page for the city's programmers does what it says: its lines are run as they stand there, only address and key are those of the test. */
@QuarkusTest
class CitySystemPageTest {

    private static final Path PAGE = Path.of("../docs/city-system.md");
    private static final Pattern LINES = Pattern.compile("^```sh\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    /** So the grid's cells are counted, behind the indicator's code. */
    private static final Pattern CELLS = Pattern.compile("\"SIGNOFF_ONLINE\"\\n[1-9]\\d*\\n");

    @TempDir
    Path folder;
    @TestHTTPResource("/api/v1")
    URI office;

    @Test
    void its_lines_run_word_for_word() throws Exception {
        List<String> steps = LINES.matcher(Files.readString(PAGE)).results().map((MatchResult it) -> it.group(1)).toList();
        assertEquals(7, steps.size());
        String key = ClientExamples.secret(Scope.PLAN_READ, Scope.KPI_READ, Scope.KPI_WRITE, Scope.COMPLAINT_READ, Scope.CHANGE_READ, Scope.SUMMARY_READ,
                Scope.IMPORT_WRITE);
        String known = register(complaint("首次複製")).getString("number");
        Sealing.now();
        String copy = run(key, steps.get(0) + steps.get(1) + "printf '%s' \"$CURSOR\" >&2\n");
        assertTrue(copy.contains("SIGNOFF_ONLINE\t"), copy);
        assertTrue(copy.contains("\"number\":\"" + known + "\""), copy);
        String cursor = copy.substring(copy.lastIndexOf('\n') + 1);
        String later = register(complaint("之後的異動")).getString("id");
        Sealing.now();
        String rest = run(key, steps.get(0) + "CURSOR=" + cursor + "\n" + String.join("", steps.subList(2, steps.size())));
        assertTrue(rest.contains("CREATED\tcomplaint\t/api/v1/complaints/" + later), rest);
        assertTrue(CELLS.matcher(rest).find() && rest.endsWith("true\n"), rest);
    }

    /** In a shell that ends at the first line that fails. */
    private String run(String key, String lines) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-eu").directory(folder.toFile()).redirectErrorStream(true).start();
        try (var input = shell.getOutputStream()) {
            input.write(("OFFICE=" + office + "\nKEY=" + key + "\n" + lines).getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(shell.waitFor(1, TimeUnit.MINUTES), said);
        assertEquals(0, shell.exitValue(), said);
        return said;
    }
}
