package tw.servicequality.improvement.rules;

/** How far an improvement has come. Not effective is no state: it is planned again. */
public enum ImprovementState {
    /** 待研擬: something was found. */
    OPEN,
    /** 改善中: cause, measures, owner and day are settled. */
    PLANNED,
    /** 待確認成效: done; whether it helped is not known yet. */
    COMPLETED,
    /** 已見成效. */
    EFFECTIVE,
    /** 已取消. */
    CANCELLED
}
