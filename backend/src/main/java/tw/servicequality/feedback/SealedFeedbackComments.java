package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.KeyColumn;
import tw.servicequality.platform.seal.PersonalDataKeys.Use;
import tw.servicequality.platform.seal.SealedRows;

/** The comments, as far as keys are concerned. Nothing finds them by what they say, so they have no indexes. */
@ApplicationScoped
class SealedFeedbackComments implements SealedRows {

    private static final Map<Use, KeyColumn> KEYS = Map.of(Use.SEALING, new KeyColumn("case_feedback", "id", "comment_key_number"));

    private final FeedbackComments comments;
    private final EntityManager entities;

    SealedFeedbackComments(FeedbackComments comments, EntityManager entities) {
        this.comments = comments;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "handling-comments";
    }

    @Override
    public Map<Use, KeyColumn> keys() {
        return KEYS;
    }

    @Override
    public EntityManager entities() {
        return entities;
    }

    @Override
    public void reseal(UUID id) {
        CaseFeedback feedback = entities.find(CaseFeedback.class, id);
        comments.write(feedback, comments.read(feedback));
    }
}
