package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.Secrets;

/** Asks people whose case is answered; for the room of the cases. */
@ApplicationScoped
@Transactional
public class FeedbackInvitationService {

    private final CaseFeedbacks feedbacks;
    private final FeedbackSettings settings;
    private final String address;

    FeedbackInvitationService(CaseFeedbacks feedbacks, FeedbackSettings settings,
            @ConfigProperty(name = "quality.address") String address) {
        this.feedbacks = feedbacks;
        this.settings = settings;
        this.address = address.replaceAll("/+$", "");
    }

    /**
     * Opens the asking about a case, in the transaction of its reply. Not called for a reply that is exempt. The caller's step is what the audit trail records.
     *
     * @return what goes into the mail; null when there is none, and then staff hand a code over
     */
    public Invitation invite(RepliedCase replied) {
        CaseFeedback feedback = new CaseFeedback(replied, replied.repliedOn().plusDays(settings.openDays()));
        String token = replied.byMail() ? Secrets.token() : null;
        if (token != null) {
            feedback.inviteByMail(Secrets.sha256(token));
        }
        feedbacks.persist(feedback);
        return token == null ? null : new Invitation(link(token), feedback.closesOn);
    }

    /**
     * The cases answered on these days, both included, whose petitioners were asked in some way. One statement.
     */
    public Set<UUID> invited(LocalDate from, LocalDate to) {
        return feedbacks.invited(from, to);
    }

    /** The token stands behind {@code #}, which browsers keep to themselves: no log of a server has it. */
    String link(String token) {
        return page() + "#" + token;
    }

    /** Where a code can be typed in. */
    String page() {
        return address + "/feedback";
    }

    /**
     * What somebody is told.
     *
     * @param closesOn the last day on which an answer is taken
     */
    public record Invitation(String link, LocalDate closesOn) {
    }
}
