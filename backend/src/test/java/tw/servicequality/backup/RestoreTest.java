package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.OfficeDatabase;
import tw.servicequality.platform.database.StartRefusedException;

/** What a restore does with what is there, and what it leaves when it fails. On embedded databases, without the program. */
class RestoreTest {

    private static final Path DATA = PackagedProgram.freshData("restore-source");
    private static final Path FILE = PackagedProgram.freshData("restore.zip");
    private static final Path COPY = PackagedProgram.freshData("restore-copy");
    private static final String KEYS = "index:" + "A".repeat(43) + "=\n1:" + "B".repeat(42) + "A=\n";
    private static final String UNIT = "00112233-4455-6677-8899-aabbccddeeff";
    private static final String SMALL = UNIT + ".small";
    private static OfficeDatabase database;

    /** An office with a file, its small picture, a waiting mail and a webhook, and one file that is lost. */
    @BeforeAll
    static void save() throws Exception {
        try (OfficeDatabase source = OfficeDatabase.alone(DATA)) {
            Flyway.configure().dataSource(source.url(), source.username(), source.password()).load().migrate();
            Files.writeString(DATA.resolve("personal-data-keys"), KEYS);
            Path folder = Files.createDirectories(DATA.resolve("attachments/ff"));
            Files.writeString(folder.resolve(UNIT), "picture");
            Files.writeString(folder.resolve(SMALL), "small");
            try (Connection connection = source.connect(); Statement statement = connection.createStatement()) {
                statement.execute("insert into account (id, name, name_hash, display_name, roles, active, demo, password_hash, password_changed_at, "
                        + "must_change_password, version) values (x'01', 'a', x'02', '𠮷😀\\0''\\\\\\n\\t', '', true, false, '', '2026-01-02 03:04:05.678', false, -5)");
                statement.execute("insert into attachment (id, uploader_id, file_name, media_type, size, sha256, has_thumbnail, created_at, removed_at, version) values "
                        + "(x'" + UNIT.replace("-", "") + "', rpad(x'01', 16, x'00'), 'f', 'm', 9223372036854775807, unhex(sha2('picture', 256)), 1, now(3), null, 0), "
                        + "(x'00', rpad(x'01', 16, x'00'), 'lost', 'm', 0, x'00', 0, now(3), null, 0), "
                        + "(x'01', rpad(x'01', 16, x'00'), 'removed', 'm', 0, x'00', 0, now(3), now(3), 0)");
                statement.execute("insert into outgoing_mail (id, dedupe_key, subject, created_at, tries, next_try_at, sealed_text, key_number) "
                        + "values (x'01', 'k', 's', now(3), 0, now(3), x'00ff275c0a1a', 1), (x'02', 'l', 's', now(3), 1, null, null, null)");
                statement.execute("insert into webhook (id, name, url, kinds, active, key_number, sealed_secret, created_at, version) "
                        + "values (x'01', 'w', 'u', '', true, 1, x'', now(3), 7)");
                statement.execute("insert into session (id, token_hash, account_id, sign_in_way, created_at, last_seen_at, expires_at) "
                        + "values (x'01', x'01', rpad(x'01', 16, x'00'), 'PASSWORD', now(3), now(3), now(3))");
            }
            Backup.Saved saved = new Backup(source, DATA, true, true).to(FILE);
            assertEquals(List.of("00000000-0000-0000-0000-000000000000"), saved.contents().missing());
            assertTrue(saved.contents().sealed() && saved.contents().keysIncluded());
        }
        database = OfficeDatabase.alone(COPY);
    }

    @AfterAll
    static void stop() {
        database.close();
        PackagedProgram.removeAll();
    }

    @Test
    void everything_comes_back_and_nothing_is_sent_twice() throws Exception {
        Path data = PackagedProgram.freshData("restore-held");
        try (Archive archive = Archive.check(FILE); Connection connection = emptied()) {
            Restore restore = new Restore(archive, data, true);
            restore.look();
            Restore.Restored restored = restore.into(database);
            assertEquals(OptionalLong.empty(), restored.auditBrokenAt());
            assertEquals(List.of("00000000-0000-0000-0000-000000000000"), restored.missingFiles());
            assertEquals(2, restored.held().size(), restored.held().toString());
            assertEquals("picture", Files.readString(data.resolve("attachments/ff").resolve(UNIT)));
            assertEquals("small", Files.readString(data.resolve("attachments/ff").resolve(SMALL)));
            assertEquals(KEYS, Files.readString(data.resolve("personal-data-keys")));
            assertEquals(0, Databases.number(connection, "select count(*) from outgoing_mail where next_try_at is not null"));
            assertEquals(1, Databases.number(connection, "select count(*) from outgoing_mail where last_fault = 'held back after a restore'"));
            assertEquals(List.of("0 8"), Databases.strings(connection, "select concat(active + 0, ' ', version) from webhook"));
            assertEquals(0, Databases.number(connection, "select count(*) from session"));
            assertEquals(List.of("𠮷😀\0'\\\n\t"), Databases.strings(connection, "select display_name from account"));
            assertEquals("00FF275C0A1A", Databases.strings(connection, "select hex(sealed_text) from outgoing_mail where dedupe_key = 'k'").getFirst());
            assertEquals(List.of("0", "0", "9223372036854775807"), Databases.strings(connection, "select size from attachment order by size"));
            assertEquals(List.of("2026-01-02 03:04:05.678 -5"), Databases.strings(connection, "select concat(password_changed_at, ' ', version) from account"));
        }
    }

    @Test
    void an_archive_that_does_not_fit_leaves_the_place_as_it_was() throws Exception {
        Path data = Files.createDirectories(PackagedProgram.freshData("restore-failed"));
        Map<String, String> changes = Map.of(
                // A row twice, a row less.
                "tables/webhook.jsonl", "cannot be filled", "tables/outgoing_mail.jsonl", "is not what was saved");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Path spoilt = PackagedProgram.freshData("spoilt.zip");
            Files.deleteIfExists(spoilt);
            rewrite(spoilt, change.getKey());
            try (Archive archive = Archive.check(spoilt); Connection connection = emptied()) {
                Restore restore = new Restore(archive, data, true);
                restore.look();
                StartRefusedException refused = assertThrows(StartRefusedException.class, () -> restore.into(database));
                assertTrue(refused.getMessage().contains(change.getValue()) && refused.getMessage().contains("taken away again"), refused.getMessage());
                assertEquals(List.of(), Schema.tables(connection));
                assertFalse(Files.exists(data.resolve("personal-data-keys")));
                try (var files = Files.walk(data)) {
                    assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
                }
            }
        }
    }

    @Test
    void what_a_killed_restore_left_is_cleared_away_and_what_is_an_office_is_not() throws Exception {
        Path data = PackagedProgram.freshData("restore-again");
        try (Archive archive = Archive.check(FILE); Connection connection = emptied(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Schema.make(database, connection, archive.contents().migrations());
            assertEquals(List.of(), Databases.strings(connection, "show tables like '" + Schema.HISTORY + "'"));
            // Flyway of a starting program does not take it for an office.
            assertThrows(org.flywaydb.core.api.FlywayException.class,
                    () -> Flyway.configure().dataSource(database.url(), database.username(), database.password()).load().migrate());
            new Restore(archive, data, false).into(database);
            assertEquals(1, Databases.number(connection, "select count(*) from outgoing_mail where next_try_at is not null"));
            assertEquals(0, Flyway.configure().dataSource(database.url(), database.username(), database.password()).load().migrate().migrationsExecuted);
            StartRefusedException refused = assertThrows(StartRefusedException.class, () -> new Restore(archive, data, false).into(database));
            assertTrue(refused.getMessage().contains("There are data in"), refused.getMessage());
            assertEquals(1, Databases.number(connection, "select count(*) from account"));
        }
    }

    @Test
    void while_one_restore_is_under_way_another_is_refused() throws Exception {
        Path data = PackagedProgram.freshData("restore-twice");
        try (Archive archive = Archive.check(FILE); Connection connection = emptied(); Connection first = database.connect(); Statement statement = first.createStatement()) {
            statement.execute("select get_lock(concat('restore ', database()), 0)");
            StartRefusedException refused = assertThrows(StartRefusedException.class, () -> new Restore(archive, data, false).into(database));
            assertTrue(refused.getMessage().contains("Another restore into"), refused.getMessage());
            assertEquals(List.of(), Schema.tables(connection));
            assertFalse(Files.exists(data), "a refused restore made something");
        }
    }

    @Test
    void another_file_under_the_same_name_is_never_overwritten() throws Exception {
        Path data = PackagedProgram.freshData("restore-files");
        Path there = Files.createDirectories(data.resolve("attachments/ff")).resolve(UNIT);
        Files.writeString(there, "another");
        try (Archive archive = Archive.check(FILE)) {
            StartRefusedException refused = assertThrows(StartRefusedException.class, () -> new Restore(archive, data, true).look());
            assertTrue(refused.getMessage().contains("another file under the name"), refused.getMessage());
            assertEquals("another", Files.readString(there));
        }
    }

    private static Connection emptied() throws Exception {
        Connection connection = database.connect();
        Schema.drop(connection);
        return connection;
    }

    /** The archive with one entry's rows changed, and with sums that say that all is well. */
    private static void rewrite(Path to, String changed) throws Exception {
        try (Archive archive = Archive.check(FILE); ArchiveWriter writer = ArchiveWriter.to(to)) {
            for (SavedTable table : archive.contents().tables()) {
                byte[] rows = all(archive.rows(table.name()));
                if (Entries.table(table.name()).equals(changed)) {
                    rows = changed(table.name(), new String(rows, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                }
                byte[] content = rows;
                writer.words(Entries.table(table.name()), out -> new ByteArrayInputStream(content).transferTo(out));
            }
            for (String file : archive.files()) {
                writer.bytes(Entries.FILES + file, out -> out.write(all(archive.file(file))));
            }
            writer.words(Entries.KEYS, out -> out.write(archive.keys().getBytes(StandardCharsets.UTF_8)));
            writer.finish(archive.contents());
        }
    }

    private static String changed(String table, String rows) {
        return table.equals("webhook") ? rows + "\n" + rows : rows.split("\n")[0];
    }

    private static byte[] all(InputStream in) throws Exception {
        try (in) {
            return in.readAllBytes();
        }
    }
}
