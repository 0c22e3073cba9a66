package tw.servicequality.complaint.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.platform.problem.ProblemException;

/** What was written down when a complaint came in; nothing of who the petitioner is. */
public record ComplaintContent(Channel channel, boolean onSite, boolean siteVisit, Category category, UUID topicId, String subject, String content,
        boolean confidential, String externalId, int attachments) {

    /**
     * What a request says.
     *
     * @param topics by identifier
     * @param before as it is so far: a topic that was given up since may stay, and so does the number of another system; null when it is new
     * @param faults a topic that nobody knows is added
     * @return null when there is no such topic
     */
    public static ComplaintContent of(ComplaintRequest request, Collection<ComplaintTopic> topics, int files, Complaint before, List<ProblemException.Fault> faults) {
        Optional<ComplaintTopic> topic = topics.stream().filter(it -> it.code.equals(request.topic()) && (it.active || before != null && it.id.equals(before.topicId)))
                .findFirst();
        if (topic.isEmpty()) {
            faults.add(new ProblemException.Fault("topic", "topic-unknown", request.topic()));
            return null;
        }
        return new ComplaintContent(request.channel(), Boolean.TRUE.equals(request.onSite()), Boolean.TRUE.equals(request.siteVisit()), request.category(), topic.get().id,
                request.subject().strip(), request.content().strip(), Boolean.TRUE.equals(request.confidential()),
                before == null ? PetitionerData.trim(request.externalId()) : before.externalId, files);
    }

    /** The same, confidential if the case before it is. */
    public ComplaintContent asSecretAs(Complaint before) {
        return before == null || !before.confidential ? this
                : new ComplaintContent(channel, onSite, siteVisit, category, topicId, subject, content, true, externalId, attachments);
    }

    /**
     * What the case said before it was put right, so that no word of a citizen is lost; null when its words stay as they were.
     *
     * @param lifted why it is confidential no more; null for what does not change that
     */
    public String wordsBefore(ComplaintContent after, String lifted) {
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
