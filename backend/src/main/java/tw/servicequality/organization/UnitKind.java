package tw.servicequality.organization;

/** What a unit is. */
public enum UnitKind {
    /** 課. */
    SECTION,
    /** 人事機構. */
    PERSONNEL,
    /** 研考: compiles what the others report. */
    EVALUATION
}
