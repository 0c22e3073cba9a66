package tw.servicequality.duty.setting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.problem.ProblemException;

/** The settings' row. */
@ApplicationScoped
public class DutySettings implements PanacheRepositoryBase<DutySetting, Byte> {

    public DutySetting only() {
        return findByIdOptional(DutySetting.ONLY).orElseThrow(ProblemException::notFound);
    }
}
