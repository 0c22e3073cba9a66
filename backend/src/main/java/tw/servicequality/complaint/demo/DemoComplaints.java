package tw.servicequality.complaint.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import tw.servicequality.complaint.rules.CaseState;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.identity.administration.DemoAccounts;
import tw.servicequality.platform.file.YamlFiles;
import tw.servicequality.platform.start.FirstStart;

/** Sample data of this room: complaints of the last year and a half, in every state. */
@ApplicationScoped
class DemoComplaints {

    static final String FILE = "demo/complaints.yaml";

    private static final int PLACE = 111;

    private final DemoAccounts demo;
    private final DemoComplaintService complaints;
    private final YamlFiles files;

    DemoComplaints(DemoAccounts demo, DemoComplaintService complaints, YamlFiles files) {
        this.demo = demo;
        this.complaints = complaints;
        this.files = files;
    }

    /** The whole file. */
    public record Samples(@NotEmpty List<@Valid @NotNull Sample> cases) {
    }

    /**
     * One complaint.
     *
     * @param ago received so many days ago
     * @param until how far it has come
     * @param after answered so many days after receipt; of answered ones
     * @param exemption why nobody was asked how it was handled; absent when somebody was
     * @param points what was said of how it was handled: environment, courtesy, expertise, measures, overall; 0 for nothing
     * @param words what was said besides
     */
    public record Sample(@NotNull Integer ago, @NotNull Channel channel, @NotNull Category category, @NotBlank String topic, @NotBlank String subject,
            @NotBlank String content, String name, String unit, @NotNull CaseState until, Integer after, Outcome outcome, DismissalGround ground, String agency,
            String reply, String exemption, List<Integer> points, String words) {
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo.isWanted()) {
            complaints.load(files.readResource(FILE, Samples.class).content());
        }
    }
}
