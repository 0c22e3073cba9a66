package tw.servicequality.privacy.datasubject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import tw.servicequality.complaint.casefile.CaseEventKind;
import tw.servicequality.privacy.rules.Decision;
import tw.servicequality.privacy.rules.RequestKind;

/** The words of the page that a person gets. */
@ApplicationScoped
class ExportWords {

    private static final Map<CaseEventKind, String> STEPS = Map.ofEntries(
            Map.entry(CaseEventKind.REGISTERED, "登錄"), Map.entry(CaseEventKind.BROUGHT_OVER, "移入他系統已辦結案件"),
            Map.entry(CaseEventKind.UPDATED, "改正登錄內容"), Map.entry(CaseEventKind.ASSIGNED, "分辦"), Map.entry(CaseEventKind.STARTED, "受理"),
            Map.entry(CaseEventKind.SUPPLEMENT_REQUESTED, "請陳情人補充"), Map.entry(CaseEventKind.SUPPLEMENT_RECEIVED, "收到補充"),
            Map.entry(CaseEventKind.SUBMITTED, "擬復送核"), Map.entry(CaseEventKind.RETURNED, "退回承辦人"), Map.entry(CaseEventKind.REPLIED, "核定並回復"),
            Map.entry(CaseEventKind.CLOSED, "結案"), Map.entry(CaseEventKind.WITHDRAWN, "陳情人撤回"), Map.entry(CaseEventKind.MERGED, "併入他案"),
            Map.entry(CaseEventKind.ABSORBED, "他案併入"), Map.entry(CaseEventKind.FOLLOWED_UP, "再陳情，另立新案"),
            Map.entry(CaseEventKind.EXTENSION_REQUESTED, "申請展期"), Map.entry(CaseEventKind.EXTENSION_GRANTED, "同意展期"),
            Map.entry(CaseEventKind.EXTENSION_REFUSED, "不同意展期"), Map.entry(CaseEventKind.DEADLINE_MOVED, "期限依新日曆調整"),
            Map.entry(CaseEventKind.REVEALED, "查閱陳情人資料"), Map.entry(CaseEventKind.READERS_NAMED, "增列可閱人員"),
            Map.entry(CaseEventKind.PETITIONER_CORRECTED, "依當事人申請更正資料"), Map.entry(CaseEventKind.USE_STOPPED, "依當事人申請停止利用個資"),
            Map.entry(CaseEventKind.ANONYMISED, "去識別化"));

    String step(CaseEventKind kind) {
        return STEPS.getOrDefault(kind, kind.name());
    }

    String kind(RequestKind kind) {
        return switch (kind) {
            case ACCESS -> "查詢、閱覽或製給複製本";
            case CORRECTION -> "補充或更正";
            case STOP -> "停止蒐集、處理或利用";
            case DELETION -> "刪除";
        };
    }

    String decision(Decision decision) {
        return switch (decision) {
            case GRANTED -> "准許";
            case PARTLY -> "部分准許";
            case REFUSED -> "駁回";
        };
    }

    /** Other rooms name their places; who reads the page wants to know that there is something, the words are in what follows. */
    String place(String name) {
        return "其他資料（" + name + "）";
    }
}
