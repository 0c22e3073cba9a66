package tw.servicequality.audit;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import tw.servicequality.platform.start.Command;

/** {@code verify-audit}: prints whether the trail is whole; exit code 0 when it is, 1 when it is not. */
@ApplicationScoped
@Unremovable
class AuditVerificationCommand implements Command {

    private final AuditTrailService trail;

    AuditVerificationCommand(AuditTrailService trail) {
        this.trail = trail;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(PrintStream out) {
        AuditVerificationResponse result = trail.verify();
        out.println("稽核軌跡 Audit trail: " + (result.intact() ? "完整 intact" : "自第 " + result.brokenAt() + " 筆起不符 broken at position " + result.brokenAt()));
        out.println("筆數 Entries: " + result.entries() + ", 尚未封存 not sealed yet: " + result.pending());
        out.println("最後雜湊 Last hash: " + result.lastHash());
        return result.intact() ? 0 : 1;
    }
}
