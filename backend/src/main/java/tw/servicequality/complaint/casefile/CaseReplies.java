package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.feedback.FeedbackInvitationService;
import tw.servicequality.feedback.RepliedCase;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.rules.RocDate;

/**
 * Writes to petitioners who left a mail address: the mail waits in the outbox in the same transaction as the step that causes it. Who left none is told by
 * the handler, as the timeline says.
 */
@ApplicationScoped
public class CaseReplies {

    private final Petitioners petitioners;
    private final ComplaintTopics topics;
    private final FeedbackInvitationService feedback;
    private final OrganizationService organization;
    private final Outbox outbox;
    private final String address;

    CaseReplies(Petitioners petitioners, ComplaintTopics topics, FeedbackInvitationService feedback, OrganizationService organization, Outbox outbox,
            @ConfigProperty(name = "quality.address") String address) {
        this.address = address.replaceAll("/+$", "");
        this.petitioners = petitioners;
        this.topics = topics;
        this.feedback = feedback;
        this.organization = organization;
        this.outbox = outbox;
    }

    /** The reply, with the link by which the petitioner says how it was handled, unless that is exempt. */
    public void send(Complaint it) {
        write(it, "reply", "回復您的陳情 " + it.number, "您好：\n\n關於您的陳情（案號 " + it.number + "），回復如下：\n\n" + it.reply + invitation(it));
    }

    public void askForMore(Complaint it, String words) {
        write(it, "supplement-" + it.version, "請補充您的陳情內容 " + it.number, "您好：\n\n關於您的陳情（案號 " + it.number + "），請您補充：\n\n" + words.strip()
                + (it.channel == Channel.WEB ? "\n\n請至下列網址輸入案號及案件密碼補充：" + address + "/petitions/follow" : ""));
    }

    public void tellExtension(Complaint it) {
        write(it, "extension-" + it.version, "您的陳情需要較長時間處理 " + it.number, "您好：\n\n您的陳情（案號 " + it.number + "）需要較長時間處理，本所將於 "
                + roc(it.dueOn) + " 前回復您。");
    }

    private String invitation(Complaint it) {
        if (it.surveyExemption != null) {
            return "";
        }
        RepliedCase replied = new RepliedCase(it.id, it.number, it.unitId, topics.findById(it.topicId).code, it.confidential,
                LocalDate.ofInstant(it.repliedAt, OfficeClock.TAIPEI), petitioners.reveal(it.id).email() != null);
        FeedbackInvitationService.Invitation invitation = feedback.invite(replied);
        return invitation == null ? "" : "\n\n請您花一分鐘告訴我們，對這次的處理是否滿意。免登入，限填一次，" + roc(invitation.closesOn()) + "截止：\n\n" + invitation.link();
    }

    private void write(Complaint it, String what, String subject, String text) {
        String address = petitioners.reveal(it.id).email();
        if (address != null) {
            outbox.enqueue("complaint-" + it.id + "-" + what, address, subject, text + "\n\n" + organization.officeName() + " 敬上\n", null, null);
        }
    }

    static String roc(LocalDate day) {
        return (day.getYear() - RocDate.OFFSET) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
