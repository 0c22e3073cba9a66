package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.servicequality.platform.PackagedProgram;

/** A MySQL server of its own, which the tool named by {@code QUALITY_MYSQL_SERVER} starts and drops. */
final class MySqlServer implements AutoCloseable {

    /** The variable that names the tool. */
    static final String TOOL = "QUALITY_MYSQL_SERVER";
    private static final String USER = "quality";

    private final String name;
    private final String url;

    private MySqlServer(String name, String url) {
        this.name = name;
        this.url = url;
    }

    static MySqlServer start(String purpose) throws Exception {
        String name = "quality-" + purpose + "-" + ProcessHandle.current().pid();
        Matcher found = Pattern.compile("jdbc:mysql://\\S+(?=/quality)").matcher(tool("start", name, Integer.toString(PackagedProgram.freePort())));
        assertTrue(found.find(), "the MySQL server does not start");
        return new MySqlServer(name, found.group());
    }

    private static String tool(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.command().add(0, System.getenv(TOOL));
        Path said = Files.createTempFile(Path.of("target"), "mysql", ".log");
        int code = builder.redirectOutput(said.toFile()).start().waitFor();
        String words = Files.readString(said);
        Files.delete(said);
        assertEquals(0, code, words);
        return words;
    }

    /** A database with nothing in it, beside the one that is there from the start. */
    void empty(String database) throws Exception {
        tool("sql", name, "drop database if exists " + database + "; create database " + database + "; grant all on " + database + ".* to " + USER + "@'127.0.0.1'");
    }

    /** What names the database that is there from the start to the program. */
    List<String> settings() {
        return settings("quality");
    }

    List<String> settings(String database) {
        return List.of("QUARKUS_DATASOURCE_JDBC_URL=" + url + "/" + database, "QUARKUS_DATASOURCE_USERNAME=" + USER, "QUARKUS_DATASOURCE_PASSWORD=" + USER);
    }

    Connection connect() throws Exception {
        return connect("quality");
    }

    Connection connect(String database) throws Exception {
        return DriverManager.getConnection(url + "/" + database + "?allowPublicKeyRetrieval=true&connectionTimeZone=UTC", USER, USER);
    }

    @Override
    public void close() throws Exception {
        tool("drop", name);
    }
}
