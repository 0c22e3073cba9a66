package tw.servicequality.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** Seals comments and opens them: somebody may have written who he is, or who somebody else is. */
@ApplicationScoped
class FeedbackComments {

    private final PersonalDataCipher cipher;

    FeedbackComments(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** @param words null or blank for none */
    void write(CaseFeedback feedback, String words) {
        if (words != null && !words.isBlank()) {
            feedback.comment(cipher.keyNumber(), cipher.seal(feedback.id, words.strip()));
        }
    }

    /** Null for none. */
    String read(CaseFeedback feedback) {
        return feedback.commentSealed == null ? null : cipher.open(feedback.id, feedback.commentKeyNumber, feedback.commentSealed);
    }
}
