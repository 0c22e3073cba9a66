package tw.servicequality.complaint;

import java.util.UUID;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;

/** What was written down when a complaint came in; nothing of who the petitioner is. */
record ComplaintContent(Channel channel, boolean onSite, boolean siteVisit, Category category, UUID topicId, String subject, String content,
        boolean confidential, String externalId, int attachments) {
}
