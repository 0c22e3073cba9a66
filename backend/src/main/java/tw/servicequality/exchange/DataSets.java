package tw.servicequality.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import tw.servicequality.platform.actor.Actor;
import tw.servicequality.platform.actor.CurrentActor;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.tabular.Label;

/** The data sets of all rooms, and who may bring what in. */
@ApplicationScoped
public class DataSets {

    private final List<DataSet<?>> all;
    private final CurrentActor actor;

    DataSets(@All List<DataSet<?>> all, CurrentActor actor) {
        this.all = all.stream().sorted(Comparator.comparing(DataSet::name)).toList();
        this.actor = actor;
    }

    /** Those that the caller may bring in. */
    public List<DataSet<?>> open() {
        return all.stream().filter(this::isOpen).toList();
    }

    /** @throws ProblemException NOT_FOUND for what does not exist, and for what the caller may not bring in */
    public DataSet<?> get(String name) {
        return open().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(ProblemException::notFound);
    }

    /** By name, whoever asks. */
    public DataSet<?> find(String name) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(() -> new IllegalStateException("No data set " + name));
    }

    /** What people call a data set, whoever asks; the name itself for one that is no more. */
    public Label title(String name) {
        return all.stream().filter(it -> it.name().equals(name)).findFirst().map(DataSet::title).orElseGet(() -> new Label(name, name));
    }

    private boolean isOpen(DataSet<?> set) {
        Actor caller = actor.get();
        return caller.isClient() ? caller.scopes().contains(set.scope()) : caller.isAny(set.roles().toArray(Role[]::new));
    }
}
