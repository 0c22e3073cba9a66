package tw.servicequality.complaint.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.petitioner.MaskedPetitioner;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Verdict;

/** A row about a case that is here: what the file does not say stays as it is. */
class ComplaintRow {

    private final Candidate<ComplaintRequest> row;
    private final Complaint complaint;
    private final ComplaintReader.Surroundings now;
    private final PetitionerData kept;
    private final PetitionerData petitioner;

    /** @param kept who the petitioner is so far; null where the file has nothing of it */
    ComplaintRow(Candidate<ComplaintRequest> row, Complaint complaint, ComplaintReader.Surroundings now, PetitionerData kept) {
        this.row = row;
        this.complaint = complaint;
        this.now = now;
        this.kept = kept;
        PetitionerData said = kept == null ? null : row.request().petitioner().trimmed();
        this.petitioner = said == null ? null : new PetitionerData(of("name", said.name(), kept.name()), of("phone", said.phone(), kept.phone()),
                of("email", said.email(), kept.email()), of("address", said.address(), kept.address()));
    }

    /** What a request would say that makes the case so. */
    ComplaintRequest request() {
        ComplaintRequest said = row.request();
        return new ComplaintRequest(of("channel", said.channel(), complaint.channel), of("onSite", said.onSite(), complaint.onSite),
                of("siteVisit", said.siteVisit(), complaint.siteVisit), of("category", said.category(), complaint.category), topic(),
                text("subject", said.subject(), complaint.subject), text("content", said.content(), complaint.content), said.confidential(),
                Objects.equals(petitioner, kept) ? null : petitioner, null, complaint.externalId, said.receivedOn(), said.handled(), said.reason());
    }

    /** What is different, by columns; of the petitioner no more than is shown to everybody who sees the case. */
    List<Verdict.Difference> differences() {
        ComplaintRequest after = request();
        List<Verdict.Difference> differences = new ArrayList<>();
        add(differences, "channel", complaint.channel, after.channel());
        add(differences, "category", complaint.category, after.category());
        add(differences, "topic", now.topic(complaint.topicId).code(), after.topic());
        add(differences, "subject", complaint.subject, after.subject());
        add(differences, "content", complaint.content, after.content());
        add(differences, "onSite", complaint.onSite, Boolean.TRUE.equals(after.onSite()));
        add(differences, "siteVisit", complaint.siteVisit, Boolean.TRUE.equals(after.siteVisit()));
        add(differences, "confidential", complaint.confidential, Objects.requireNonNullElse(after.confidential(), complaint.confidential));
        if (petitioner != null) {
            MaskedPetitioner was = MaskedPetitioner.of(kept);
            MaskedPetitioner is = MaskedPetitioner.of(petitioner);
            add(differences, "name", kept.name(), petitioner.name(), was.name(), is.name());
            add(differences, "phone", kept.phone(), petitioner.phone(), was.phone(), is.phone());
            add(differences, "email", kept.email(), petitioner.email(), was.email(), is.email());
            add(differences, "address", kept.address(), petitioner.address(), was.address(), is.address());
        }
        return differences;
    }

    private String topic() {
        return of("topic", row.request().topic(), now.topic(complaint.topicId).code());
    }

    private <T> T of(String column, T said, T known) {
        return row.has(column) ? said : known;
    }

    /** The same words with other line ends are the same words. */
    private String text(String column, String said, String known) {
        return !row.has(column) || known.replace("\r\n", "\n").replace('\r', '\n').strip().equals(said.strip()) ? known : said.strip();
    }

    private static void add(List<Verdict.Difference> differences, String column, Object before, Object after) {
        add(differences, column, before, after, String.valueOf(before), String.valueOf(after));
    }

    private static void add(List<Verdict.Difference> differences, String column, Object before, Object after, String told, String toldAfter) {
        if (!Objects.equals(before, after)) {
            differences.add(new Verdict.Difference(column, told, toldAfter));
        }
    }
}
