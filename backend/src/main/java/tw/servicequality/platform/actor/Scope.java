package tw.servicequality.platform.actor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an API client may be let into: a room, to read or to write there. Stored and told by these names. Which operation asks for which one stands at the
 * operation itself ({@link ClientScope}).
 */
@Schema(name = "ClientScope")
public enum Scope {
    /** 計畫、行動項目與狀態: plans, action items, their statuses. */
    PLAN_READ,
    /** Brings in the table of a plan, as the draft of its next revision. */
    PLAN_WRITE,
    /** 課室與人員: office, units, staff. */
    ORGANIZATION_READ,
    /** Brings in units and staff. */
    ORGANIZATION_WRITE,
    /** 行事曆: calendars and working days. */
    CALENDAR_READ,
    /** Loads a year of the official calendar. */
    CALENDAR_WRITE,
    /** 辦理紀錄: activities. */
    ACTIVITY_READ,
    /** Records, corrects and withdraws activities. */
    ACTIVITY_WRITE,
    /** 應辦事項: duties. */
    DUTY_READ,
    /** 績效指標: indicators and their figures. */
    KPI_READ,
    /** Stores figures of indicators. */
    KPI_WRITE,
    /** 陳情: cases with masked personal data, their statistics, satisfaction of handling. */
    COMPLAINT_READ,
    /** Registers cases. */
    COMPLAINT_WRITE,
    /** 矯正預防措施: improvements. */
    IMPROVEMENT_READ,
    /** 月報: monthly reports, their lines, what was signed. */
    PROGRESS_READ,
    /** Opens monthly reports and fills in their lines; people submit, consolidate and review them. */
    PROGRESS_WRITE,
    /** 機關摘要: a month of the office in one answer. */
    SUMMARY_READ,
    /** 資料匯入: brings files in, with records that it may write. */
    IMPORT_WRITE,
    /** 異動清單: the list of changes. */
    CHANGE_READ
}
