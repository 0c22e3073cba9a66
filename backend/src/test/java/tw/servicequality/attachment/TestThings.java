package tw.servicequality.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** The things of the tests' room. */
@ApplicationScoped
@Transactional
class TestThings {

    private final AttachmentService attachments;

    TestThings(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /** @param fail whether something goes wrong after the files were assigned */
    public void update(UUID id, List<UUID> files, boolean fail) {
        attachments.assign(TestOwner.KIND, id, files);
        if (fail) {
            throw new ProblemException(ProblemType.WRONG_STATE);
        }
    }
}
