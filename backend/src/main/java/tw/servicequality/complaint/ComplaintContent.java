package tw.servicequality.complaint;

import java.util.UUID;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;

/** What was written down when a complaint came in; nothing of who the petitioner is. */
record ComplaintContent(Channel channel, boolean onSite, boolean siteVisit, Category category, UUID topicId, String subject, String content,
        boolean confidential, String externalId, int attachments) {

    /** The same, confidential if the case before it is. */
    ComplaintContent asSecretAs(Complaint before) {
        return before == null || !before.confidential ? this
                : new ComplaintContent(channel, onSite, siteVisit, category, topicId, subject, content, true, externalId, attachments);
    }

    /**
     * What the case said before it was put right, so that no word of a citizen is lost; null when its words stay as they were.
     *
     * @param lifted why it is confidential no more; null for what does not change that
     */
    String wordsBefore(ComplaintContent after, String lifted) {
        StringBuilder words = new StringBuilder(lifted == null ? "" : "解除保密：" + lifted);
        if (!subject.equals(after.subject)) {
            words.append(words.isEmpty() ? "" : "\n").append("原主旨：").append(subject);
        }
        if (!content.equals(after.content)) {
            words.append(words.isEmpty() ? "" : "\n").append("原內容：").append(content);
        }
        return words.isEmpty() ? null : words.toString();
    }
}
