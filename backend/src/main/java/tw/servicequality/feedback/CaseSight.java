package tw.servicequality.feedback;

import java.util.List;
import java.util.UUID;

/** The room of the cases. It alone knows who may see which. */
public interface CaseSight {

    /** What the caller may see. */
    Sight sight();

    /**
     * What somebody may see.
     *
     * @param all every case that is not confidential
     * @param unitId those of this unit that are not confidential; null for none
     * @param named the confidential cases that may be seen; null for all of them
     */
    public record Sight(boolean all, UUID unitId, List<UUID> named) {

        /** Whether a case of a unit may be seen. */
        public boolean covers(UUID caseId, UUID ofUnit, boolean confidential) {
            return confidential ? named == null || named.contains(caseId) : all || ofUnit.equals(unitId);
        }
    }
}
