package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;

/** Nobody listens where the mail server should be, then one does that never says a word, then a real one: nobody waits but the mails. */
@Tag("long")
class MailServerFaultTest {

    /** A third of what the mail server may take. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final String FAILED = "quality_mail_failed_total";

    private final int mailPort = PackagedProgram.freePort();
    private final List<String> citizens = new ArrayList<>();

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void only_the_mails_wait_for_a_mail_server_and_they_go_when_it_is_there() throws Exception {
        Path data = PackagedProgram.sampleOffice("mail-server");
        List<String> environment = List.of("QUALITY_DEMO=true", "QUARKUS_MAILER_HOST=127.0.0.1", "QUARKUS_MAILER_PORT=" + mailPort, "QUARKUS_MAILER_FROM=quality@office.example",
                // Looking it up takes longer than a mail may where no name server answers.
                "QUARKUS_MAILER_OWN_HOST_NAME=localhost", "QUALITY_MAIL_SEND_EVERY=1s", "QUALITY_METRICS_EVERY=1s",
                "QUALITY_REMINDERS_EVERY=off");
        try (PackagedProgram program = PackagedProgram.launch(data, PackagedProgram.freePort(), environment).awaitReady(); Person visitor = new Person(program.port)) {
            assertServes(program, visitor);
            PackagedProgram.await("a mail is tried where nobody listens", () -> figure(visitor, FAILED) == 1);
            assertServes(program, visitor);
            PackagedProgram.await("so is the next", () -> figure(visitor, FAILED) == 2);
            assertWaiting(visitor, 2);

            try (ServerSocket silent = new ServerSocket(mailPort, 50, InetAddress.getLoopbackAddress())) {
                due(program);
                try (Socket caller = silent.accept()) {
                    assertEquals("127.0.0.1", caller.getInetAddress().getHostAddress());
                    assertServes(program, visitor);
                    assertEquals(2, figure(visitor, FAILED), "the mail was given up before, so this shows nothing");
                    PackagedProgram.await("the mail is given up for now", () -> figure(visitor, FAILED) > 2);
                }
            }
            assertWaiting(visitor, 3);

            GreenMail server = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            try {
                PackagedProgram.await("all that waited is sent", () -> {
                    due(program);
                    return figure(visitor, "quality_mail_waiting") == 0;
                });
                assertEquals(citizens.stream().sorted().toList(), Stream.of(server.getReceivedMessages()).map(MailServerFaultTest::recipient).sorted().toList(), "each once");
            } finally {
                server.stop();
            }
            assertTrue(program.isAlive());
        }
    }

    /** Somebody signs in, writes a case, and a citizen whom a mail is sent sends in a petition; nobody waits for the mail server. */
    private void assertServes(PackagedProgram program, Person citizen) throws Exception {
        long began = System.nanoTime();
        try (Person officer = Person.signedIn(program.port, "evaluation")) {
            assertAtOnce("signing in", began);
            began = System.nanoTime();
            Deed deed = new Deed(true);
            assertEquals(201, deed.attempt(officer).statusCode());
            assertAtOnce("a case", began);
            deed.assertThere(officer);
        }
        began = System.nanoTime();
        String address = "citizen-" + UUID.randomUUID() + "@example.tw";
        HttpResponse<byte[]> petition = citizen.post("/petitions", Map.of("name", "陳金絲", "email", address, "category", "OTHER", "topic", "surveying",
                "subject", "通知太晚", "content", "鑑界的通知太晚寄到。"), null);
        assertEquals(202, petition.statusCode(), () -> Person.text(petition));
        assertAtOnce("a petition", began);
        citizens.add(address);
        began = System.nanoTime();
        assertEquals(200, citizen.get("/q/health/live").statusCode());
        assertEquals(200, citizen.get("/q/health/ready").statusCode());
        assertAtOnce("who asks whether it lives", began);
    }

    private static void assertAtOnce(String what, long began) {
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(taken.compareTo(AT_ONCE) < 0, what + " took " + taken);
    }

    private static void assertWaiting(Person visitor, int mails) {
        PackagedProgram.await(mails + " mails wait", () -> figure(visitor, "quality_mail_waiting") == mails);
    }

    /** NaN where there is none. */
    private static double figure(Person visitor, String name) {
        try {
            return Person.text(visitor.get("/q/metrics")).lines().filter(it -> it.startsWith(name + " ") || it.startsWith(name + "{"))
                    .mapToDouble(it -> Double.parseDouble(it.substring(it.lastIndexOf(' ')))).findFirst().orElse(Double.NaN);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The minutes until the next try go by. */
    private static void due(PackagedProgram program) {
        String url = "jdbc:mysql://127.0.0.1:" + program.databasePort() + "/quality?sslMode=DISABLED";
        try (Connection database = DriverManager.getConnection(url, "quality", Files.readString(program.data.resolve("database-password")).strip());
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update outgoing_mail set next_try_at = created_at where next_try_at > created_at");
        } catch (java.sql.SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
