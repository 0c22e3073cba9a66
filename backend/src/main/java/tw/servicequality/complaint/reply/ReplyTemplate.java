package tw.servicequality.complaint.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.platform.Ids;

/** Words from which a reply begins (回復範本). Data of the office; retired, never deleted. */
@Entity
class ReplyTemplate {

    @Id
    UUID id;
    String name;
    @Enumerated(EnumType.STRING)
    Outcome outcome;
    @Enumerated(EnumType.STRING)
    DismissalGround dismissalGround;
    /** The topic that it is for; null for every one. */
    UUID topicId;
    String content;
    /** Order in lists; those of the same place by their age. */
    int place;
    boolean active;
    @Version
    int version;

    protected ReplyTemplate() {
    }

    ReplyTemplate(ReplyTemplateRequest request, UUID topicId, int nextPlace) {
        this.id = Ids.next();
        this.place = nextPlace;
        change(request, topicId);
    }

    /** Where the request names no place it stays where it is. */
    final void change(ReplyTemplateRequest request, UUID topic) {
        name = request.name().strip();
        outcome = request.outcome();
        dismissalGround = request.dismissalGround();
        topicId = topic;
        content = request.text().strip();
        place = request.place() == null ? place : request.place();
        active = request.active() == null || request.active();
    }
}
