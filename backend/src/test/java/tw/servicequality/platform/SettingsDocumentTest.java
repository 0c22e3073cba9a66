package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The table of settings names what the program reads, with the defaults that it has. */
class SettingsDocumentTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path SETTINGS = REPOSITORY.resolve("docs/operations/settings.md");
    private static final String NONE = "–";
    /** The program tells it to itself: which command it was started for. */
    private static final Set<String> OWN = Set.of("QUALITY_COMMAND");
    /** What the script of the journeys tells to the journeys. */
    private static final Set<String> JOURNEYS = Set.of("QUALITY_ADMIN_PASSWORD", "QUALITY_MAIL_PORT", "QUALITY_DEMO_URL");
    /** What the table may say where the code has no default: what comes along, or what is reckoned. */
    private static final Map<String, String> RECKONED = Map.of("QUALITY_OFFICE_FILE", "shipped", "QUALITY_PLAN_FILE", "shipped", "QUALITY_ACTIVITY_KINDS_FILE", "shipped",
            "QUALITY_FRONTEND_DIRECTORY", "set by `./run`", "QUALITY_ATTACHMENTS_S3_REGION", "us-east-1", "QUALITY_ATTACHMENTS_S3_PATH_STYLE", "true",
            "QUALITY_ADDRESS", "http://localhost:port", "QUALITY_LOG_JSON", "false; image true");

    /** One setting of the table. */
    private record Row(String name, String value, String since, String meaning) {
    }

    private final Map<String, String> code = code();
    private final Map<String, Row> table = table();

    @Test
    void every_setting_of_the_program_stands_in_the_table() {
        Set<String> known = new TreeSet<>(code.keySet());
        known.removeIf(it -> !it.startsWith("QUALITY_") || OWN.contains(it));
        known.removeAll(table.keySet());
        assertEquals(Set.of(), known);
    }

    @Test
    void everything_in_the_table_is_read_by_somebody() {
        Set<String> told = new TreeSet<>(table.keySet());
        told.removeIf(it -> !it.startsWith("QUALITY_"));
        assertTrue(told.size() > 90, "the table was not read");
        told.removeAll(code.keySet());
        told.removeAll(scripts());
        assertEquals(Set.of(), told);
    }

    @Test
    void the_variables_of_the_scripts_are_explained() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String page : List.of("operations.md", "operations/settings.md", "operations/containers.md", "operations/tls.md", "imports.md")) {
            pages.append(Files.readString(REPOSITORY.resolve("docs").resolve(page)));
        }
        String told = pages.toString();
        Set<String> unexplained = scripts();
        unexplained.removeIf(it -> JOURNEYS.contains(it) || told.contains(it) || table.containsKey(it));
        assertEquals(Set.of(), unexplained);
    }

    @Test
    void defaults_are_those_of_the_program() {
        Map<String, String> wrong = new TreeMap<>();
        int compared = 0;
        for (Row row : table.values()) {
            String real = code.get(row.name());
            if (RECKONED.containsKey(row.name())) {
                real = RECKONED.get(row.name());
            }
            if (real != null && (row.name().startsWith("QUALITY_") || !row.value().contains(" ") && !row.value().equals(NONE))) {
                compared++;
                if (!row.value().equals(real)) {
                    wrong.put(row.name(), row.value() + " instead of " + real);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(compared > 90, "only " + compared + " were compared");
    }

    @Test
    void each_says_since_when_and_what_it_means() throws IOException {
        Matcher version = Pattern.compile("<version>([0-9.]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        for (Row row : table.values()) {
            assertTrue(row.since().matches("\\d+\\.\\d+\\.\\d+") && row.since().compareTo(version.group(1)) <= 0, row.toString());
            assertTrue(row.meaning().length() > 10, row.toString());
        }
    }

    private Map<String, Row> table() {
        Map<String, Row> rows = new TreeMap<>();
        Set<String> known = scripts();
        known.addAll(code.keySet());
        for (String line : read(SETTINGS).lines().filter(it -> it.startsWith("| `")).toList()) {
            String[] cells = line.substring(1, line.length() - 1).split(" \\| ");
            assertEquals(4, cells.length, line);
            List<String> names = names(cells[0], known);
            String[] values = names.size() == 1 ? new String[] {cells[1].strip()} : cells[1].strip().split(", ");
            assertTrue(values.length == 1 || values.length == names.size(), line);
            for (int i = 0; i < names.size(); i++) {
                Row row = new Row(names.get(i), values[values.length == 1 ? 0 : i], cells[2].strip(), cells[3].strip());
                assertEquals(null, rows.put(row.name(), row), row.name() + " stands there twice");
            }
        }
        return rows;
    }

    /** {@code …_END} has the beginning of the first name, as much of it as makes a name that somebody reads. */
    private static List<String> names(String cell, Set<String> known) {
        List<String> names = new ArrayList<>();
        for (Matcher each = Pattern.compile("`(…?[A-Z0-9_]+)`").matcher(cell); each.find();) {
            names.add(each.group(1).startsWith("…") ? whole(names.getFirst(), each.group(1).substring(1), known) : each.group(1));
        }
        return names;
    }

    private static String whole(String first, String end, Set<String> known) {
        String beginning = first;
        while (beginning.contains("_")) {
            beginning = beginning.substring(0, beginning.lastIndexOf('_'));
            if (known.contains(beginning + end)) {
                return beginning + end;
            }
        }
        return first.substring(0, first.lastIndexOf('_')) + end;
    }

    /** Every setting that the program reads, as a variable, with its default. */
    private static Map<String, String> code() {
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("tw.servicequality")) {
            if (type.isAnnotatedWith(ConfigMapping.class)) {
                mapping(type.getAnnotationOfType(ConfigMapping.class).prefix(), type.reflect(), found);
            }
            type.getCodeUnits().stream().flatMap(it -> it.getParameters().stream()).forEach(it -> property(it, found));
            type.getMethods().forEach(it -> it.tryGetAnnotationOfType(Scheduled.class).ifPresent(job -> delay(job, found)));
        }
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        properties.forEach((name, value) -> {
            if (!name.toString().startsWith("%")) {
                found.put(variable(name.toString()), value.toString());
            }
            for (Matcher each = Pattern.compile("\\$\\{(QUALITY_[A-Z0-9_]+):([^}]*)}").matcher(value.toString()); each.find();) {
                found.put(each.group(1), each.group(2).isEmpty() ? NONE : each.group(2));
            }
        });
        return found;
    }

    /** When a job comes first: one setting for all, of which each job has its own default. */
    private static void delay(Scheduled job, Map<String, String> found) {
        Matcher each = Pattern.compile("\\$\\{(quality[^:}]+):").matcher(job.delayed());
        if (each.find()) {
            found.put(variable(each.group(1)), NONE);
        }
    }

    private static void property(JavaParameter parameter, Map<String, String> found) {
        parameter.tryGetAnnotationOfType(ConfigProperty.class).ifPresent(it ->
                found.put(variable(it.name()), it.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE) ? NONE : it.defaultValue()));
    }

    private static void mapping(String prefix, Class<?> type, Map<String, String> found) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isSynthetic() || java.lang.reflect.Modifier.isStatic(method.getModifiers()) || method.isDefault()) {
                continue;
            }
            String name = prefix + "." + method.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
            Class<?> inner = method.getReturnType() == Optional.class
                    && ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0] instanceof Class<?> given ? given : method.getReturnType();
            if (inner.getName().startsWith("tw.servicequality") && inner.isInterface()) {
                mapping(name, inner, found);
            } else {
                WithDefault value = method.getAnnotation(WithDefault.class);
                found.put(variable(name), value == null ? NONE : value.value());
            }
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** The variables that scripts, containers, the build and the tests read. */
    private static Set<String> scripts() {
        Set<String> found = new TreeSet<>();
        List<Path> files = new ArrayList<>(Arrays.asList(REPOSITORY.resolve("run"), REPOSITORY.resolve("test"), REPOSITORY.resolve("docker-compose.yml"), Path.of("pom.xml")));
        try (Stream<Path> scripts = Files.walk(REPOSITORY.resolve(".ci")); Stream<Path> tools = Files.list(REPOSITORY.resolve("tools"))) {
            Stream.concat(scripts, tools).filter(Files::isRegularFile).forEach(files::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        files.add(Path.of("src/test/java/tw/servicequality/platform/TestDatabase.java"));
        for (Path file : files) {
            for (Matcher each = Pattern.compile("\\bQUALITY_[A-Z0-9_]+").matcher(read(file)); each.find();) {
                found.add(each.group());
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
