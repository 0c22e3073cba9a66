package tw.servicequality.feedback.rules;

/** What is asked; the five subjects that the plan names for its surveys. */
public enum Question {
    /** 洽公環境. */
    ENVIRONMENT,
    /** 服務禮儀. */
    COURTESY,
    /** 服務專業性. */
    EXPERTISE,
    /** 服務措施. */
    MEASURES,
    /** 整體滿意度; the only one that nobody can leave out. */
    OVERALL
}
