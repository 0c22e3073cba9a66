package tw.servicequality.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The office's row. */
@ApplicationScoped
class Offices implements PanacheRepositoryBase<Office, Byte> {

    Office only() {
        return findById(Office.ONLY);
    }
}
