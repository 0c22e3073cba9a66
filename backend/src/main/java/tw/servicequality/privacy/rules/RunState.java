package tw.servicequality.privacy.rules;

/** Where a run of retention stands. */
public enum RunState {
    /** 待確認: something speaks against it. */
    WAITING,
    /** 執行中. */
    RUNNING,
    /** 已完成. */
    DONE,
    /** 已由後次取代: nobody confirmed it before the next one. */
    REPLACED
}
