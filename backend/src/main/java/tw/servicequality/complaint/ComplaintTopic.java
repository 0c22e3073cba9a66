package tw.servicequality.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A piece of the office's business that complaints are about (案由). Data of the office. */
@Entity
class ComplaintTopic {

    @Id
    UUID id;
    String code;
    String name;
    String nameEn;
    boolean active;
    /** Code of the unit that usually handles it; null for none. */
    String unitCode;
    int place;
    @Version
    int version;

    protected ComplaintTopic() {
    }

    ComplaintTopicResponse response() {
        return new ComplaintTopicResponse(code, name, nameEn, active, unitCode);
    }
}
