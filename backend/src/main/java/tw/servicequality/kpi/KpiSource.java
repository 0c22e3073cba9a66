package tw.servicequality.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.servicequality.improvement.measure.ImprovementSource;
import tw.servicequality.improvement.rules.SourceKind;

/** Indicators off their target: of this year's plan, called by their name. */
@ApplicationScoped
class KpiSource implements ImprovementSource {

    private final KpiFacts facts;

    KpiSource(KpiFacts facts) {
        this.facts = facts;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.KPI;
    }

    @Override
    @Transactional
    public Optional<Known> find(String id) {
        return facts.sheet(0).find(id).map(it -> new Known(it.duty().name(), false));
    }
}
