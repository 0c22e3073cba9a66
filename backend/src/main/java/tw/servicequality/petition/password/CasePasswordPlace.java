package tw.servicequality.petition.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.PersonalDataPlace;

/** What opens a case to its petitioner; nobody can read it, and an anonymous case opens to nobody. */
@ApplicationScoped
class CasePasswordPlace implements PersonalDataPlace {

    private final CasePasswords passwords;

    CasePasswordPlace(CasePasswords passwords) {
        this.passwords = passwords;
    }

    @Override
    public String name() {
        return "case-passwords";
    }

    @Override
    public List<Map<String, Object>> held(UUID ownerId) {
        return List.of();
    }

    @Override
    public void erase(UUID ownerId) {
        passwords.deleteById(ownerId);
    }
}
