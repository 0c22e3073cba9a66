package tw.servicequality.changefeed.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoingsTest {

    /** What the audit trail tells of and the list of changes does not, on purpose: persons, secrets, preferences, and what belongs to something else. */
    private static final Set<String> UNTOLD = Set.of("account", "api-client", "attachment", "data-subject-request", "deputyship", "duty-feed", "duty-settings", "feedback", "import",
            "personal-data-key", "petition", "petitioner-search", "reminder-preference", "reply-template", "retention-run", "similar-complaints", "webhook");

    private static final Pattern SUBJECT = Pattern.compile("Subject(?:\\.of)?\\(\"([a-z-]+)\"");

    @ParameterizedTest
    @CsvSource({"COMPLAINT_REGISTERED, CREATED", "COMPLAINT_ASSIGNED, UPDATED", "COMPLAINT_MERGED, UPDATED", "COMPLAINT_ANONYMISED, ANONYMISED",
        "COMPLAINT_PETITIONER_REVEALED,", "COMPLAINT_READERS_NAMED,", "ACTIVITIES_EXPORTED,", "COMPLAINTS_EXPORTED,", "UNITS_EXPORTED,", "MEASUREMENTS_EXPORTED,",
        "ACTIVITY_CREATED, CREATED", "ACTIVITY_WITHDRAWN, UPDATED", "MEASUREMENTS_STORED, UPDATED",
        "PLAN_DRAFT_DELETED, REMOVED", "DUTY_CALL_WITHDRAWN, REMOVED", "SOMETHING_NEW, UPDATED"})
    void a_doing_changes_a_thing_in_a_way(String action, ChangeKind kind) {
        assertEquals(Optional.ofNullable(kind), Doings.kind(action));
    }

    @Test
    void of_a_hidden_case_only_the_hiding_is_told() {
        assertEquals(Optional.of(ChangeKind.REMOVED), Doings.kindOfHidden(true));
        assertEquals(Optional.empty(), Doings.kindOfHidden(false));
    }

    @Test
    void a_change_without_identifier_leads_to_the_list() {
        assertEquals("/api/v1/complaints/7", Published.COMPLAINT.href("7"));
        assertEquals("/api/v1/complaints", Published.COMPLAINT.href(null));
        assertEquals("/api/v1/office", Published.OFFICE.href("1"));
    }

    @Test
    void of_every_kind_of_thing_it_is_decided_whether_its_changes_are_told() throws IOException {
        Set<String> known = new TreeSet<>(UNTOLD);
        Stream.of(Published.values()).map(Published::word).forEach(known::add);
        Set<String> audited = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(it -> it.toString().endsWith(".java")).toList()) {
                Matcher subject = SUBJECT.matcher(Files.readString(source));
                while (subject.find()) {
                    audited.add(subject.group(1));
                }
            }
        }
        assertTrue(audited.contains("complaint"), "the sources are read");
        assertEquals(known, audited);
    }
}
