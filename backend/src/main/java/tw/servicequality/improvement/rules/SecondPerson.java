package tw.servicequality.improvement.rules;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether something helped is judged by another person than who completed it, and by nobody's deputy for themselves. */
public final class SecondPerson {

    private SecondPerson() {
    }

    /**
     * Whether somebody may judge what somebody else completed.
     *
     * @param completedBy the account that completed it; null for the program
     * @param completedFor for whom that account acted as deputy; null for itself
     * @param judge the account that judges
     * @param judgeFor for whom it acts as deputy; null for itself
     */
    public static boolean mayJudge(UUID completedBy, UUID completedFor, UUID judge, UUID judgeFor) {
        return Stream.of(judge, judgeFor).filter(Objects::nonNull).noneMatch(one -> one.equals(completedBy) || one.equals(completedFor));
    }
}
