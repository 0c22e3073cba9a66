package tw.servicequality.complaint.reading;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.feedback.CaseSight;

/** Tells the room of what people said about cases who may see which. */
@ApplicationScoped
class ComplaintSight implements CaseSight {

    private final ComplaintRights rights;

    ComplaintSight(ComplaintRights rights) {
        this.rights = rights;
    }

    @Override
    public Sight sight() {
        ComplaintRights.Sight seen = rights.listedSight();
        return new Sight(seen.all(), seen.unitId(), seen.named());
    }
}
