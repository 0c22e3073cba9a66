package tw.servicequality.progress.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tw.servicequality.actionitem.rules.ItemStatus;

/** Why a line is worth the secretary's time. */
public enum LineNews {
    /** 注意, 落後 or 逾期. */
    NOT_GREEN,
    /** Its status is not that of the month before. */
    STATUS_CHANGED,
    /** It says something that was not said the month before. */
    NEW_WORDS,
    /** Research and evaluation put it right or remarked on it. */
    EVALUATION;

    /**
     * All reasons; none for a line that goes on as it was.
     *
     * @param before the status of the month before; null where it is not known
     * @param saidBefore the month before
     * @param touched whether research and evaluation wrote there
     */
    public static List<LineNews> of(ItemStatus now, ItemStatus before, LineNeeds.Said said, LineNeeds.Said saidBefore, boolean touched) {
        List<LineNews> news = new ArrayList<>();
        add(news, NOT_GREEN, now.compareTo(ItemStatus.ATTENTION) >= 0);
        add(news, STATUS_CHANGED, before != null && now != before);
        boolean plain = said.kind() == null || said.kind() == LineKind.CONTINUING;
        boolean same = said.kind() == saidBefore.kind() && Objects.equals(said.narrative(), saidBefore.narrative());
        add(news, NEW_WORDS, !plain && !same);
        add(news, EVALUATION, touched);
        return news;
    }

    private static void add(List<LineNews> news, LineNews reason, boolean holds) {
        if (holds) {
            news.add(reason);
        }
    }
}
