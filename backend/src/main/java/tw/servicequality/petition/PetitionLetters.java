package tw.servicequality.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.web.WebCase;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.mail.Outbox;
import tw.servicequality.platform.rules.RocDate;

/**
 * The mails about a petition of the web. They repeat nothing of what was written, so that nobody can send words of his own to others through the office,
 * and never a password.
 */
@ApplicationScoped
class PetitionLetters {

    private final Outbox outbox;
    private final OrganizationService organization;
    private final String address;

    PetitionLetters(Outbox outbox, OrganizationService organization,
            @ConfigProperty(name = "quality.address") String address) {
        this.outbox = outbox;
        this.organization = organization;
        this.address = address.replaceAll("/+$", "");
    }

    /** The key of the mail with the link, by which it is forgotten together with the petition. */
    static String linkKey(UUID petitionId) {
        return "petition-" + petitionId + "-confirm";
    }

    /** Sends the link. The token stands behind {@code #}, which browsers keep to themselves: no log of a server has it. */
    void sendLink(WebPetition petition, String recipient, String token) {
        String office = organization.officeName();
        outbox.enqueue(linkKey(petition.id), recipient, "請確認您的陳情", "您好：\n\n" + office + "收到以這個電子郵件信箱提出的陳情。請於 " + words(petition.validUntil)
                + " 前開啟下列網址確認；確認後案件才成立並開始處理：\n\n"
                + address + "/petitions/confirm#" + token + "\n\n如果陳情不是您提出的，請不必理會這封信，資料會自動刪除。\n\n" + office + " 敬上\n", null,
                petition.validUntil);
    }

    private static String words(Instant moment) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, OfficeClock.TAIPEI);
        return RocDate.words(at.toLocalDate()) + String.format("%02d時%02d分", at.getHour(), at.getMinute());
    }

    /** What it opened is open: nobody needs the link any more. One whose delivery is under way goes out and is emptied then. */
    void forgetLink(UUID petitionId) {
        outbox.forget(linkKey(petitionId));
    }

    /**
     * Tells number and deadline, and where to follow the case.
     *
     * @param again until when the link shows the password again
     */
    void confirm(WebCase made, String recipient, Instant again) {
        outbox.enqueue("complaint-" + made.id() + "-received", recipient, "您的陳情已成立 " + made.number(), "您好：\n\n您的陳情已成立，案號 " + made.number()
                + "，本所將於 " + RocDate.words(made.dueOn()) + " 前回復您。\n\n查詢進度：" + address
                + "/petitions/follow\n查詢時請輸入案號及案件密碼。密碼於確認時顯示，沒有記下來的話，" + words(again) + " 前再開啟確認網址即可再看一次；"
                + "本所不會以電子郵件寄送，也不會向您詢問。\n\n" + organization.officeName() + " 敬上\n", null, null);
    }
}
