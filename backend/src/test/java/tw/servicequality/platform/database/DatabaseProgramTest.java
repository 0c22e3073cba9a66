package tw.servicequality.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabaseProgramTest {

    @Test
    void who_builds_without_it_is_told_what_to_name() throws IOException {
        try (URLClassLoader none = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            String told = assertThrows(StartRefusedException.class, () -> DatabaseProgram.version(none)).getMessage();
            assertTrue(told.contains("QUARKUS_DATASOURCE_JDBC_URL"), told);
        }
    }

    /** Whoever asks for it by the word of the Dockerfile. */
    @Test
    void the_image_has_none() throws IOException {
        String word = "quality.database.elsewhere";
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<name>!" + word + "</name>"));
        assertTrue(Files.readAllLines(Path.of("Dockerfile")).stream().anyMatch(line -> line.startsWith("RUN mvn ") && line.endsWith(" -D" + word)));
        assertEquals(11, Integer.parseInt(DatabaseProgram.version(DatabaseProgram.class.getClassLoader()).split("\\.")[0]));
    }
}
