package tw.servicequality.complaint.retention;

import tw.servicequality.complaint.petitioner.PetitionerData;

/**
 * By what a person is found: each of phone, mail address, and name together with a case number stands for itself, and is compared exactly. Null for what is
 * not known.
 */
public record PersonSought(String name, String phone, String email, String caseNumber) {

    PetitionerData contact() {
        return new PetitionerData(null, phone, email, null).trimmed();
    }
}
