package tw.servicequality.activity;

import tw.servicequality.activity.entry.ActivityContent;
import tw.servicequality.activity.entry.ActivitySummary;

/**
 * An activity as a file tells it.
 *
 * @param summary what lists show
 * @param content all that it says
 * @param now what codes stand for; the numbers of cases have been looked up
 */
record ActivityLine(ActivitySummary summary, ActivityContent content, ActivitySurroundings now) {
}
