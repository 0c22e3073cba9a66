package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.KeyColumn;
import tw.servicequality.platform.PersonalDataKeys.Use;
import tw.servicequality.platform.SealedRows;

/** The comments, as far as keys are concerned. Nothing finds them by what they say, so they have no indexes. */
@ApplicationScoped
class SealedFeedbackComments implements SealedRows {

    private static final KeyColumn KEY = new KeyColumn("case_feedback", "id", "comment_key_number");

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
    public Map<Integer, Long> counts(Use use) {
        return use == Use.SEALING ? KEY.counts(entities) : Map.of();
    }

    @Override
    public List<Integer> numbers(Use use) {
        return use == Use.SEALING ? KEY.numbers(entities) : List.of();
    }

    @Override
    public Batch reseal(Use use, int number, UUID after, int most) {
        return use == Use.SEALING ? Batch.of(KEY.hold(entities, number, after, most), this::reseal) : new Batch(null, 0, List.of());
    }

    private void reseal(UUID id) {
        CaseFeedback feedback = entities.find(CaseFeedback.class, id);
        comments.write(feedback, comments.read(feedback));
    }
}
