package tw.servicequality.kpi.rules;

/** How an indicator stands against its target on a day. Computed from unrounded figures, never stored. */
public enum KpiStatus {
    /** 無資料: no figure; neither good nor bad. */
    NO_DATA,
    /** 未到期: its period has not begun, or it is not asked for this year. */
    NOT_DUE,
    /** 不適用: the denominator is 0, so there is nothing to judge. */
    NOT_APPLICABLE,
    /** 僅統計: reported without a target. */
    REPORTED,
    /** 達標. */
    MET,
    /** 進度內: not reached yet, and the pace will do. */
    ON_PACE,
    /** 注意: below the pace, or in the warning zone. */
    AT_RISK,
    /** 未達標: off target, or far behind the pace. */
    MISSED
}
