package tw.servicequality.plan;

/** Where a plan revision stands. Moves only by {@link PlanService#approve}. */
public enum PlanState {
    /** 草案: may still be deleted; seen by those who prepare it. */
    DRAFT,
    /** 已核定: public, and never changed again. */
    APPROVED
}
