package tw.servicequality.improvement.measure;

/** What happened to an improvement. */
public enum ImprovementEventKind {
    OPENED, UPDATED, PLANNED, REPLANNED, COMPLETED, EFFECTIVE, NOT_EFFECTIVE, CANCELLED, RESTRICTED, UNRESTRICTED
}
