package tw.servicequality.actionitem.rules;

/** How the plan's schedule words (執行期程) are read by the program. */
public enum ScheduleKind {
    /** 經常辦理: all the time; nothing falls due but the monthly report's line. */
    CONTINUOUS,
    /** 每月辦理: once every month. */
    MONTHLY,
    /** 每年10月, 雙數年4-6月: once in a window of months, every year or only in even or odd ROC years. */
    YEARLY_WINDOW,
    /** 每年至少參加18次: so many times a year. */
    TIMES_PER_YEAR,
    /** 不定期, 適時, 配合辦理: when there is a reason. */
    ON_DEMAND
}
