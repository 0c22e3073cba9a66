package tw.servicequality.kpi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The figures that stand now. */
@ApplicationScoped
public class Measurements implements PanacheRepositoryBase<Measurement, UUID> {

    /** All of some years, both included. */
    List<Measurement> ofYears(int first, int last) {
        return list("ofYear between ?1 and ?2", first, last);
    }

    /** Those of one indicator in some years. */
    List<Measurement> ofKpi(String kpi, int first, int last) {
        return list("kpi = ?1 and ofYear between ?2 and ?3", kpi, first, last);
    }

    /** Those of some indicators in some years; a superset of the cells that a batch writes. */
    public List<Measurement> around(Collection<String> kpis, Collection<Integer> years) {
        return list("kpi in ?1 and ofYear in ?2", kpis, years);
    }
}
