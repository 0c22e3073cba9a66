package tw.servicequality.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.ProblemException;

/** The settings' row. */
@ApplicationScoped
class DutySettings implements PanacheRepositoryBase<DutySetting, Byte> {

    DutySetting only() {
        return findByIdOptional(DutySetting.ONLY).orElseThrow(ProblemException::notFound);
    }
}
