package tw.servicequality.platform.actor;

/** What an account may be in the office. An account can be several at once. */
public enum Role {
    /** 系統管理: accounts, units, calendar, settings, audit trail. */
    ADMINISTRATOR,
    /** 主任: head of the office. */
    DIRECTOR,
    /** 秘書: reviews the monthly results. */
    SECRETARY,
    /** 研考: research and evaluation; compiles, chases, keeps deadlines. */
    EVALUATION_OFFICER,
    /** 課長: chief of one unit. */
    SECTION_CHIEF,
    /** 承辦人: staff of one unit. */
    CASE_OFFICER,
    /** 檢視: reads only. */
    VIEWER;

    /** The same names as constants, for {@code @RolesAllowed}. */
    public static final class Name {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String DIRECTOR = "DIRECTOR";
        public static final String SECRETARY = "SECRETARY";
        public static final String EVALUATION_OFFICER = "EVALUATION_OFFICER";
        public static final String SECTION_CHIEF = "SECTION_CHIEF";
        public static final String CASE_OFFICER = "CASE_OFFICER";
        public static final String VIEWER = "VIEWER";

        private Name() {
        }
    }
}
