package tw.servicequality.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.servicequality.audit.AuditService;
import tw.servicequality.audit.Subject;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.complaint.retention.PetitionerService;
import tw.servicequality.complaint.rules.Telling;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.http.AccountQuotas;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.problem.ProblemException;

/** Finds cases by their petitioner's exact phone or mail address, for those who may see who the petitioner is. */
@ApplicationScoped
@Transactional
public class PetitionerSearchService {

    private final PetitionerService petitioners;
    private final AccountQuotas quotas;
    private final PrivacySettings settings;
    private final CurrentActor actor;
    private final AuditService audit;

    PetitionerSearchService(PetitionerService petitioners, AccountQuotas quotas, PrivacySettings settings, CurrentActor actor, AuditService audit) {
        this.petitioners = petitioners;
        this.quotas = quotas;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * The masked cases. The search is recorded with its purpose, not with what was looked for.
     *
     * @throws ProblemException RULE_VIOLATED when nothing is given, or the purpose repeats it; TOO_MANY_REQUESTS
     */
    public Page<ComplaintSummary> search(PetitionerSearchRequest request) {
        List<String> by = new ArrayList<>();
        note(by, "phone", request.phone());
        note(by, "email", request.email());
        if (by.isEmpty()) {
            throw ProblemException.rule("phone", "phone-or-email-required");
        }
        if (Telling.tells(request.purpose(), request.phone()) || Telling.tells(request.purpose(), request.email())) {
            throw ProblemException.rule("purpose", "purpose-with-personal-data");
        }
        quotas.take("search_quota", actor.get().id(), settings.searchesPerHour(), () -> { });
        List<ComplaintSummary> found = petitioners.withContact(request.phone(), request.email());
        audit.record("PETITIONER_SEARCHED", Subject.of("petitioner-search", null, null), null,
                Map.of("purpose", request.purpose().strip(), "by", by, "found", found.size()));
        return Page.whole(found);
    }

    private static void note(List<String> by, String name, String value) {
        if (value != null && !value.isBlank()) {
            by.add(name);
        }
    }
}
