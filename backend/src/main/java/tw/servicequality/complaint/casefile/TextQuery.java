package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.complaint.rules.TextGrams;
import tw.servicequality.platform.problem.ProblemException;

/** Chooses how a list looks for words. What it finds is the same on either way; how long it takes is not. */
@ApplicationScoped
public class TextQuery {

    /** Where every hundredth case has the words, a page is full after some thousand cases in the order of the list. */
    private static final double COMMON = 0.01;
    /** Each pair costs the index a walk through all cases that have it; more than a few narrow nothing further. */
    private static final int PAIRS = 4;

    /** The way to the cases. */
    public enum Way {
        /** No words are asked for. */
        NONE,
        /** By the beginning of the number. */
        NUMBER,
        /** By the index, then by the case. For words that few cases have. */
        INDEX,
        /** Case by case in the order of the list. For words that many have; the first page is full soon. */
        ORDER
    }

    /**
     * What is looked for.
     *
     * @param words the piece of text or number, as it stands in the case
     * @param pairs what the index is asked for; null on other ways
     */
    public record Plan(Way way, String words, String pairs) {

        /** No words. */
        public static final Plan NONE = new Plan(Way.NONE, null, null);
    }

    private final ComplaintTexts texts;
    private final TextSample sample;
    private volatile boolean complete;

    TextQuery(ComplaintTexts texts, TextSample sample) {
        this.texts = texts;
        this.sample = sample;
    }

    /**
     * @param typed null or blank for no words
     * @throws ProblemException for a single sign, or several that stand all apart
     */
    public Plan plan(String typed) {
        if (typed == null || typed.isBlank()) {
            return Plan.NONE;
        }
        String words = typed.strip();
        if (CaseNumber.isBeginning(CaseNumber.normal(words))) {
            return new Plan(Way.NUMBER, CaseNumber.normal(words), null);
        }
        Set<String> grams = TextGrams.of(words);
        if (grams.isEmpty()) {
            throw ProblemException.parameter("q", "search-too-short");
        }
        complete = complete || texts.isComplete();
        return !complete || sample.share(grams) >= COMMON ? new Plan(Way.ORDER, words, null)
                : new Plan(Way.INDEX, words, TextGrams.query(sample.rarest(grams, PAIRS)));
    }
}
