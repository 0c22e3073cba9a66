package tw.servicequality.privacy.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Keeps a clock that leaps, and a setting that is wrong, from taking everything at once.
 *
 * @param longestPause between two runs
 * @param clockDifference between program and database
 * @param most cases of one run that are never doubted
 * @param share percent of the kept cases of one run that are never doubted, where {@code few} are exceeded
 * @param few so many cases are no doubt whatever their share
 */
public record RetentionGuard(Duration longestPause, Duration clockDifference, long most, int share, long few) {

    private static final int PERCENT = 100;

    /**
     * What speaks against a run.
     *
     * @param last when the last run was that nobody doubted or somebody confirmed; null for the first
     * @param due how many cases would go
     * @param kept how many closed cases there are, these included
     */
    public Set<RetentionDoubt> doubts(Instant last, Instant now, Instant databaseTime, long due, long kept) {
        Set<RetentionDoubt> doubts = EnumSet.noneOf(RetentionDoubt.class);
        if (last != null && now.isBefore(last)) {
            doubts.add(RetentionDoubt.CLOCK_WENT_BACK);
        }
        if (last != null && Duration.between(last, now).compareTo(longestPause) > 0) {
            doubts.add(RetentionDoubt.LONG_PAUSE);
        }
        if (Duration.between(databaseTime, now).abs().compareTo(clockDifference) > 0) {
            doubts.add(RetentionDoubt.CLOCKS_DIFFER);
        }
        if (due > most || due > few && due * PERCENT > kept * share) {
            doubts.add(RetentionDoubt.MANY_CASES);
        }
        return doubts;
    }
}
