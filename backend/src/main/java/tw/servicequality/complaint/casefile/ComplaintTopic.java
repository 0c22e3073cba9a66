package tw.servicequality.complaint.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A piece of the office's business that complaints are about (案由). Data of the office. */
@Entity
public class ComplaintTopic {

    @Id
    public UUID id;
    public String code;
    public String name;
    String nameEn;
    public boolean active;
    /** Code of the unit that usually handles it; null for none. */
    String unitCode;
    public int place;
    @Version
    int version;

    protected ComplaintTopic() {
    }

    public ComplaintTopicResponse response() {
        return new ComplaintTopicResponse(code, name, nameEn, active, unitCode);
    }
}
