package tw.servicequality.activity.rules;

/** How a media item speaks of the office. */
public enum Tone {
    /** 正面. */
    POSITIVE,
    /** 中立. */
    NEUTRAL,
    /** 負面. */
    NEGATIVE
}
