package tw.servicequality.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The one office that this deployment serves. */
@Entity
class Office {

    static final byte ONLY = 1;

    @Id
    byte id = ONLY;
    String name;
    String shortName;
    String productName;
    @Version
    int version;

    protected Office() {
    }

    Office(OfficeRequest request) {
        change(request);
    }

    void change(OfficeRequest request) {
        name = request.name().strip();
        shortName = request.shortName().strip();
        productName = request.productName().strip();
    }
}
