package tw.servicequality.activity.entry;

/** Whether an activity counts. */
public enum ActivityState {
    /** 有效. */
    ACTIVE,
    /** 已撤回: stays readable, counts nowhere. */
    WITHDRAWN
}
