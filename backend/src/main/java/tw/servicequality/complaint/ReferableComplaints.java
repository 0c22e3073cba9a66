package tw.servicequality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tw.servicequality.activity.ReferableCases;
import tw.servicequality.complaint.rules.CaseNumber;

/** Cases that a media item may name. To be called in a transaction. */
@ApplicationScoped
class ReferableComplaints implements ReferableCases {

    private final Complaints complaints;
    private final ComplaintRights rights;

    ReferableComplaints(Complaints complaints, ComplaintRights rights) {
        this.complaints = complaints;
        this.rights = rights;
    }

    @Override
    public Optional<String> number(String typed) {
        return complaints.byNumber(CaseNumber.normal(typed)).filter(it -> !it.confidential && rights.sees(it)).map(it -> it.number);
    }

    @Override
    public boolean mayBeTold(String number) {
        return complaints.byNumber(number).filter(it -> !it.confidential).isPresent();
    }
}
