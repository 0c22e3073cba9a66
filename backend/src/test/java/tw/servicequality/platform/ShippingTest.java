package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be known of the images and of docker-compose.yml without an engine to build and run them. */
class ShippingTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> BUILD_OUTPUTS = Set.of("/build/dist", "/build/target/quarkus-app/lib", "/build/target/quarkus-app/quarkus",
            "/build/target/quarkus-app/app", "/build/target/quarkus-app/quarkus-run.jar");
    private static final Pattern PINNED = Pattern.compile("[^:@]+:\\d+(\\.\\d+)*[^:]*");
    private static final JsonNode COMPOSE = yaml(REPOSITORY.resolve("docker-compose.yml"));

    @Test
    void the_four_services_are_there() {
        assertEquals(Set.of("mysql", "backend", "frontend", "keycloak"), names(COMPOSE.path("services")));
        assertEquals("sso", COMPOSE.at("/services/keycloak/profiles/0").asText());
        assertFalse(COMPOSE.at("/services/mysql").has("ports"), "the database is reachable from outside");
        assertFalse(COMPOSE.at("/services/backend").has("ports"), "the backend is reachable past the frontend's server");
    }

    @Test
    void images_are_pinned_and_build_folders_exist() {
        for (JsonNode service : COMPOSE.path("services")) {
            if (service.has("build")) {
                assertTrue(Files.exists(REPOSITORY.resolve(service.at("/build/context").asText()).resolve("Dockerfile")), service.toString());
            } else {
                assertTrue(PINNED.matcher(service.path("image").asText()).matches(), service.path("image").asText());
            }
        }
    }

    @Test
    void every_file_and_volume_that_is_mounted_exists() {
        Set<String> volumes = names(COMPOSE.path("volumes"));
        for (JsonNode service : COMPOSE.path("services")) {
            for (JsonNode mount : service.path("volumes")) {
                String source = mount.asText().split(":")[0];
                assertTrue(source.startsWith(".") ? Files.isRegularFile(REPOSITORY.resolve(source)) : volumes.contains(source), source);
            }
        }
        assertEquals("service-quality", yaml(REPOSITORY.resolve("backend/src/main/keycloak/service-quality-realm.json")).path("realm").asText());
    }

    @Test
    void uploaded_files_lie_on_a_volume() throws IOException {
        String folder = instructions("backend", "VOLUME").getFirst();
        assertTrue(instructions("backend", "ENV").getFirst().contains("QUALITY_DATA=" + folder), "the data folder is no volume");
        List<String> mounts = new ArrayList<>();
        COMPOSE.at("/services/backend/volumes").forEach(mount -> mounts.add(mount.asText()));
        assertTrue(mounts.contains("backend-data:" + folder), mounts.toString());
    }

    @Test
    void nothing_runs_with_more_rights_than_it_needs() throws IOException {
        for (String name : names(COMPOSE.path("services"))) {
            JsonNode merged = merged(name);
            assertEquals("no-new-privileges:true", merged.at("/security_opt/0").asText(), name);
            assertEquals("ALL", merged.at("/cap_drop/0").asText(), name);
            assertTrue(name.equals("keycloak") || merged.path("read_only").asBoolean(), name + " may write its own files");
        }
        for (String image : List.of("backend", "frontend")) {
            String user = instructions(image, "USER").getLast();
            assertTrue(user.matches("[1-9]\\d*:[1-9]\\d*"), image + " runs as " + user);
        }
    }

    @Test
    void no_password_has_a_default() throws IOException {
        String text = Files.readString(REPOSITORY.resolve("docker-compose.yml"));
        Matcher secrets = Pattern.compile("\\$\\{(QUALITY_[A-Z_]*(?:PASSWORD|SECRET))([^}]*)}").matcher(text);
        int found = 0;
        while (secrets.find()) {
            assertTrue(secrets.group(2).startsWith(":?") || secrets.group(2).equals(":-"), secrets.group());
            found++;
        }
        assertTrue(found >= 5, "found only " + found);
        assertTrue(text.lines().filter(line -> line.contains("PASSWORD:")).allMatch(line -> line.contains("${")), "a password stands in the file");
        assertEquals(3, Pattern.compile("\\$\\{QUALITY_DB_(ROOT_)?PASSWORD:\\?").matcher(text).results().count());
    }

    @Test
    void ports_and_health_checks_agree() throws IOException {
        for (String image : List.of("backend", "frontend")) {
            assertEquals(List.of("8080"), instructions(image, "EXPOSE"));
            assertEquals(1, instructions(image, "HEALTHCHECK").size(), image);
            assertTrue(instructions(image, "HEALTHCHECK").getFirst().contains("8080"), image);
        }
        assertTrue(instructions("backend", "HEALTHCHECK").getFirst().contains("/q/health/ready"));
        assertTrue(instructions("backend", "HEALTHCHECK").getFirst().contains("--start-period=300s"), "a slow first start is taken for a fault");
        assertTrue(Files.exists(REPOSITORY.resolve("frontend/public/robots.txt")), "the frontend's health check asks for it");
        assertTrue(COMPOSE.at("/services/frontend/ports/0").asText().endsWith(":8080"));
        String nginx = Files.readString(REPOSITORY.resolve("frontend/nginx.conf"));
        assertTrue(nginx.contains("listen 8080;") && nginx.contains("server backend:8080 resolve;"), "nginx and compose disagree");
        assertTrue(merged("mysql").has("healthcheck") && merged("keycloak").has("healthcheck"));
        assertEquals("service_healthy", COMPOSE.at("/services/backend/depends_on/mysql/condition").asText());
        assertEquals("service_healthy", COMPOSE.at("/services/frontend/depends_on/backend/condition").asText());
    }

    @Test
    void the_image_fills_in_whom_nginx_believes_and_that_is_nobody_until_a_proxy_is_named() throws IOException {
        String nginx = Files.readString(REPOSITORY.resolve("frontend/nginx.conf"));
        assertTrue(nginx.contains("include /tmp/trusted-proxy.conf;"));
        assertTrue(instructions("frontend", "COPY").contains("trusted-proxy.conf.template resolver.conf.template /etc/nginx/templates/"));
        String settings = instructions("frontend", "ENV").getFirst();
        assertTrue(settings.contains("NGINX_ENVSUBST_OUTPUT_DIR=/tmp") && settings.contains("QUALITY_TRUSTED_PROXY=unix:"), settings);
        assertEquals("${QUALITY_TRUSTED_PROXY:-unix:}", COMPOSE.at("/services/frontend/environment/QUALITY_TRUSTED_PROXY").asText());
    }

    @Test
    void nginx_asks_again_where_the_backend_is_for_a_container_that_was_made_anew_may_have_another_address() throws IOException {
        assertTrue(Files.readString(REPOSITORY.resolve("frontend/nginx.conf")).contains("include /tmp/resolver.conf;"));
        String resolver = Files.readString(REPOSITORY.resolve("frontend/resolver.conf.template"));
        assertTrue(resolver.contains("resolver ${NGINX_LOCAL_RESOLVERS} valid=") && resolver.contains("resolver_timeout 2s;"), resolver);
        assertTrue(instructions("frontend", "ENV").getFirst().contains("NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1"), "the image does not tell its name servers");
    }

    @Test
    void the_proxy_on_the_same_machine_always_has_the_address_that_the_document_names() throws IOException {
        assertEquals("${QUALITY_NETWORK:-172.16.46.0/24}", COMPOSE.at("/networks/web/ipam/config/0/subnet").asText());
        assertTrue(Files.readString(REPOSITORY.resolve("docs/operations/containers.md")).contains("`172.16.46.1`"));
    }

    @Test
    void the_share_of_the_memory_that_java_takes_is_one_of_the_container_not_of_the_machine() throws IOException {
        assertTrue(instructions("backend", "ENTRYPOINT").getFirst().contains("-XX:MaxRAMPercentage="));
        assertEquals("${QUALITY_BACKEND_MEMORY:-2g}", COMPOSE.at("/services/backend/mem_limit").asText());
    }

    @Test
    void no_log_grows_until_the_disk_is_full() {
        for (String name : List.of("mysql", "backend", "frontend")) {
            assertEquals("local", merged(name).at("/logging/driver").asText(), name);
            assertTrue(merged(name).at("/logging/options").has("max-size") && merged(name).at("/logging/options").has("max-file"), name);
        }
    }

    @Test
    void what_the_program_says_is_utf_8_whatever_the_image_speaks() throws IOException {
        String started = instructions("backend", "ENTRYPOINT").getFirst();
        assertTrue(started.contains("\"-Dstdout.encoding=UTF-8\"") && started.contains("\"-Dstderr.encoding=UTF-8\""), started);
    }

    /** At the level of warnings nginx writes the whole address of every upload and long answer, words that were looked for and senders with it. */
    @Test
    void no_nginx_of_ours_writes_down_who_asked_for_what_as_long_as_all_is_well() throws IOException {
        for (String file : List.of("frontend/nginx.conf", "docs/operations/tls.md")) {
            List<String> levels = Pattern.compile("(?m)^error_log \\S+ (\\w+);").matcher(Files.readString(REPOSITORY.resolve(file))).results().map(found -> found.group(1)).toList();
            assertEquals(List.of("error"), levels, file);
        }
    }

    @Test
    void everything_that_an_image_copies_exists_or_is_built() throws IOException {
        for (String image : List.of("backend", "frontend")) {
            for (String copy : instructions(image, "COPY")) {
                List<String> words = Arrays.asList(copy.split("\\s+"));
                boolean built = words.getFirst().startsWith("--from=");
                for (String source : words.subList(built ? 1 : 0, words.size() - 1)) {
                    assertTrue(built ? BUILD_OUTPUTS.contains(source) : Files.exists(REPOSITORY.resolve(image).resolve(source)), image + ": " + source);
                }
            }
            for (String base : instructions(image, "FROM")) {
                assertTrue(PINNED.matcher(base.replaceAll(" AS .*", "")).matches(), base);
            }
        }
        assertTrue(Files.isDirectory(Path.of("target/quarkus-app/lib")), "the program is not packaged as the image expects");
    }

    /** The service with the shared part under {@code <<} spread out; Jackson leaves it as a property. */
    private static JsonNode merged(String service) {
        var whole = ((com.fasterxml.jackson.databind.node.ObjectNode) COMPOSE.path("x-hardened")).deepCopy();
        JsonNode own = COMPOSE.path("services").path(service);
        return own.has("<<") ? whole.setAll((com.fasterxml.jackson.databind.node.ObjectNode) own.deepCopy()) : own;
    }

    /** The arguments of one kind of instruction, continued lines joined. */
    private static List<String> instructions(String image, String name) throws IOException {
        String text = Files.readString(REPOSITORY.resolve(image).resolve("Dockerfile")).replaceAll("\\\\\n\\s*", " ");
        List<String> found = new ArrayList<>();
        try (Stream<String> lines = text.lines()) {
            lines.filter(line -> line.startsWith(name + " ")).forEach(line -> found.add(line.substring(name.length() + 1).strip()));
        }
        return found;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode yaml(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
