package tw.servicequality.plan;

/** The levels of the plan above the action item. */
public enum HeadingLevel {
    /** 構面, for example 基礎服務構面. */
    DIMENSION,
    /** 子構面, for example 服務友善. */
    SUB_DIMENSION,
    /** 評核重點, for example 網站使用便利性. */
    CRITERION,
    /** 分組, the plan's （一）（二）; without a title where the plan has no such level. */
    GROUP
}
