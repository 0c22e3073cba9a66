package tw.servicequality.privacy.rules;

/** How it was made sure that the person is the person. */
public enum Verification {
    /** 身分證明文件. */
    ID_DOCUMENT,
    /** 代理人委任書及身分證明. */
    AUTHORISED_AGENT,
    /** 案件密碼. */
    CASE_PASSWORD,
    /** 電子簽章（自然人憑證）. */
    E_SIGNATURE,
    /** 其他: told in words. */
    OTHER
}
