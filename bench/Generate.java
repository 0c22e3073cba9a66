package tw.servicequality.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.database.EmbeddedDatabase;
import tw.servicequality.platform.seal.FolderSeal;
import tw.servicequality.platform.seal.PersonalDataCipher;

/**
 * Fills an empty, migrated database with made-up complaints of ten years: the same seed gives the same cases. Stands in this package to seal petitioners
 * with the program's own keys. See README.md.
 */
public final class Generate {

    private static final int BATCH = 1_000;
    private static final int YEARS = 10;
    private static final String[] CHANNELS = {"COUNTER", "PHONE", "PHONE", "LETTER", "EMAIL", "EMAIL", "WEB", "WEB", "CITY_SYSTEM", "CITY_SYSTEM", "SURVEY_FORM",
        "MEDIA"};
    private static final String[] CATEGORIES = {"REFORM_PROPOSAL", "LEGAL_INQUIRY", "LEGAL_INQUIRY", "MISCONDUCT_REPORT", "RIGHTS_PROTECTION",
        "RIGHTS_PROTECTION", "OTHER"};
    private static final String[] OUTCOMES = {"ADOPTED", "EXPLAINED", "EXPLAINED", "EXPLAINED", "TRANSFERRED", "DISMISSED"};
    private static final String[] OPEN = {"RECEIVED", "ASSIGNED", "IN_PROGRESS", "IN_PROGRESS", "AWAITING_SUPPLEMENT", "UNDER_REVIEW"};
    private static final String FAMILIES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何羅高蕭";

    private final Random random;
    private final CaseWords words;
    private final PersonalDataCipher cipher;
    private final List<UUID> units;
    private final List<UUID> topics;
    private final UUID stamp;
    private final UUID evaluation;

    private Generate(Connection connection, long seed, PersonalDataCipher cipher) throws SQLException {
        this.random = new Random(seed);
        this.words = new CaseWords(random);
        this.cipher = cipher;
        this.units = ids(connection, "select id from unit where active order by place");
        this.topics = ids(connection, "select id from complaint_topic order by place");
        this.stamp = ids(connection, "select stamp from calendar_stamp").getFirst();
        this.evaluation = ids(connection, "select id from account where name = 'evaluation'").getFirst();
    }

    /** Arguments: how many cases, seed, data folder; the database is the folder's own unless {@code QUARKUS_DATASOURCE_JDBC_URL} names one. */
    public static void main(String... arguments) throws SQLException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        PersonalDataCipher cipher = FolderSeal.of(folder);
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        EmbeddedDatabase embedded = url == null ? EmbeddedDatabase.start(folder) : null;
        try (Connection connection = DriverManager.getConnection((embedded == null ? url : embedded.jdbcUrl())
                + (embedded == null && !url.contains("?") ? "?" : "&") + "rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true",
                embedded == null ? System.getenv("QUARKUS_DATASOURCE_USERNAME") : embedded.username(),
                embedded == null ? System.getenv("QUARKUS_DATASOURCE_PASSWORD") : embedded.password())) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set unique_checks = 0, foreign_key_checks = 0");
            }
            new Generate(connection, Long.parseLong(arguments[1]), cipher).fill(connection, rows);
        } finally {
            if (embedded != null) {
                embedded.stop();
            }
        }
    }

    private void fill(Connection connection, int rows) throws SQLException {
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        LocalDate first = today.minusYears(YEARS);
        long days = first.until(today, java.time.temporal.ChronoUnit.DAYS);
        LocalDate day = null;
        int ofDay = 0;
        long begun = System.nanoTime();
        try (PreparedStatement cases = connection.prepareStatement("insert into complaint (id, public_id, number, state, outcome, channel, on_site, site_visit, category, "
                        + "topic_id, subject, content, confidential, received_at, received_on, registered_unit_id, registered_by, unit_id, handler_name, "
                        + "assigned_at, first_due_on, due_on, calendar_stamp, reply, replied_at, working_days, on_time, closed_at, attachments, "
                        + "changed_at, version) values (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)");
                PreparedStatement people = connection.prepareStatement("insert into petitioner (complaint_id, key_number, sealed, index_number, phone_index, "
                        + "email_index, name_index, version) values (?, ?, ?, ?, ?, ?, ?, 0)");
                PreparedStatement events = connection.prepareStatement("insert into case_event (id, complaint_id, ordinal, at, done_by, kind, words) "
                        + "values (?, ?, ?, ?, '產生器', ?, null)");
                PreparedStatement readers = connection.prepareStatement("insert into case_reader (complaint_id, account_id) values (?, ?)");
                PreparedStatement numbers = connection.prepareStatement("insert into case_number (of_day, taken) values (?, ?) on duplicate key update "
                        + "taken = greatest(taken, values(taken))")) {
            for (int i = 0; i < rows; i++) {
                LocalDate received = first.plusDays(days * i / rows);
                if (!received.equals(day)) {
                    if (day != null) {
                        numbers.setDate(1, Date.valueOf(day));
                        numbers.setInt(2, ofDay);
                        numbers.addBatch();
                    }
                    day = received;
                    ofDay = 1_000; // below are the numbers of the cases that were there
                }
                add(cases, people, events, readers, received, today, ++ofDay, i);
                if (i % BATCH == BATCH - 1 || i == rows - 1) {
                    for (PreparedStatement each : List.of(cases, people, events, readers, numbers)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
                if (i % 50_000 == 49_999) {
                    System.out.printf("%,d of %,d cases, %d s%n", i + 1, rows, (System.nanoTime() - begun) / 1_000_000_000);
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("update complaint_text_progress set reached = x'00000000000000000000000000000000', complete = 0");
            statement.execute("update complaint c join (select complaint_id, max(ordinal) steps from case_event group by complaint_id) e "
                    + "on e.complaint_id = c.id set c.steps = e.steps");
            connection.commit();
            statement.execute("analyze table complaint, petitioner, case_event");
        }
    }

    private void add(PreparedStatement cases, PreparedStatement people, PreparedStatement events, PreparedStatement readers, LocalDate received,
            LocalDate today, int ofDay, int index) throws SQLException {
        Instant at = received.atTime(8, 0).atZone(OfficeClock.TAIPEI).toInstant().plusSeconds(random.nextInt(9 * 3600));
        UUID id = id(at, index);
        LocalDate due = workingDays(received, 6);
        // Of the last two weeks most are open, and of the rest one in two hundred.
        boolean open = received.isAfter(today.minusDays(14)) ? random.nextInt(5) > 0 : random.nextInt(200) == 0;
        String state = open ? OPEN[random.nextInt(OPEN.length)] : received.isAfter(today.minusDays(40)) ? "REPLIED" : "CLOSED";
        UUID unit = "RECEIVED".equals(state) ? null : units.get((int) (units.size() * Math.pow(random.nextDouble(), 1.6)));
        boolean confidential = random.nextInt(100) == 0;
        int took = 1 + random.nextInt(8);
        Instant replied = workingDays(received, took).atTime(15, 0).atZone(OfficeClock.TAIPEI).toInstant();
        Timestamp ended = open ? null : Timestamp.from(replied);
        int place = 0;
        cases.setBytes(++place, bytes(id));
        cases.setBytes(++place, bytes(new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63)));
        cases.setString(++place, CaseNumber.of(received, ofDay));
        cases.setString(++place, state);
        cases.setString(++place, open ? null : OUTCOMES[random.nextInt(OUTCOMES.length)]);
        cases.setString(++place, CHANNELS[random.nextInt(CHANNELS.length)]);
        cases.setString(++place, CATEGORIES[random.nextInt(CATEGORIES.length)]);
        cases.setBytes(++place, bytes(topics.get(random.nextInt(topics.size()))));
        cases.setString(++place, words.subject());
        cases.setString(++place, words.content());
        cases.setBoolean(++place, confidential);
        cases.setTimestamp(++place, Timestamp.from(at));
        cases.setDate(++place, Date.valueOf(received));
        cases.setBytes(++place, bytes(units.getFirst()));
        cases.setString(++place, "產生器");
        cases.setBytes(++place, unit == null ? null : bytes(unit));
        cases.setString(++place, unit == null ? null : name());
        cases.setTimestamp(++place, unit == null ? null : Timestamp.from(at));
        cases.setDate(++place, Date.valueOf(due));
        cases.setDate(++place, Date.valueOf(due));
        cases.setBytes(++place, bytes(stamp));
        cases.setString(++place, open ? null : words.reply());
        cases.setTimestamp(++place, ended);
        cases.setObject(++place, open ? null : took);
        cases.setObject(++place, open ? null : took <= 6);
        cases.setTimestamp(++place, "CLOSED".equals(state) ? ended : null);
        cases.setTimestamp(++place, open ? Timestamp.from(at) : ended);
        cases.setInt(++place, open ? 1 : 4);
        cases.addBatch();
        if (confidential && random.nextInt(20) == 0) {
            readers.setBytes(1, bytes(id));
            readers.setBytes(2, bytes(evaluation));
            readers.addBatch();
        }
        addPetitioner(people, id);
        addEvents(events, id, at, open ? List.of("REGISTERED", "ASSIGNED") : List.of("REGISTERED", "ASSIGNED", "STARTED", "REPLIED"));
    }

    private void addPetitioner(PreparedStatement people, UUID id) throws SQLException {
        String name = name();
        String phone = String.format("09%02d-%03d-%03d", random.nextInt(100), random.nextInt(1000), random.nextInt(1000));
        String email = random.nextInt(3) == 0 ? "p" + random.nextInt(900_000) + "@example.tw" : null;
        String json = "{\"name\":\"" + name + "\",\"phone\":\"" + phone + '"' + (email == null ? "" : ",\"email\":\"" + email + '"') + '}';
        people.setBytes(1, bytes(id));
        people.setInt(2, cipher.keyNumber());
        people.setBytes(3, cipher.seal(id, json));
        people.setInt(4, cipher.indexNumber());
        people.setBytes(5, cipher.index("phone", phone));
        people.setBytes(6, cipher.index("email", email));
        people.setBytes(7, cipher.index("name", name));
        people.addBatch();
    }

    private void addEvents(PreparedStatement events, UUID id, Instant at, List<String> kinds) throws SQLException {
        for (int i = 0; i < kinds.size(); i++) {
            events.setBytes(1, bytes(id(at, (int) (id.getLeastSignificantBits() & 0xffffff) * 8 + i)));
            events.setBytes(2, bytes(id));
            events.setInt(3, i + 1);
            events.setTimestamp(4, Timestamp.from(at));
            events.setString(5, kinds.get(i));
            events.addBatch();
        }
    }

    private String name() {
        return "" + FAMILIES.charAt(random.nextInt(FAMILIES.length())) + words.sign() + words.sign();
    }

    private static LocalDate workingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return day;
    }

    /** A version 7 identifier of that moment, so that rows stand as they would had they been registered then. */
    private UUID id(Instant at, int index) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), 0x8000000000000000L | (long) random.nextInt() << 28 & 0x3fffffff00000000L | index);
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static List<UUID> ids(Connection connection, String query) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(rows.getBytes(1));
                ids.add(new UUID(bytes.getLong(), bytes.getLong()));
            }
        }
        return ids;
    }
}
