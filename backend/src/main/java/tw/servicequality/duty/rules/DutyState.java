package tw.servicequality.duty.rules;

/** Whether something due still has to be done. */
public enum DutyState {
    /** 未完成. */
    OPEN,
    /** 已完成: enough activities were recorded, or somebody declared it done. */
    DONE,
    /** 免辦: declared not to be needed this time, with a reason. */
    WAIVED
}
