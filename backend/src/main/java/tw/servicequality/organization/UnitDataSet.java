package tw.servicequality.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/** Units from files. One is known again by its id here, else by its code. */
@ApplicationScoped
public class UnitDataSet implements DataSet<UnitRequest> {

    private final Units units;
    private final UnitGroups groups;
    private final UnitService service;

    UnitDataSet(Units units, UnitGroups groups, UnitService service) {
        this.units = units;
        this.groups = groups;
        this.service = service;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Label title() {
        return new Label("課室", "Units");
    }

    @Override
    public Columns columns() {
        return UnitColumns.ALL;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public Scope scope() {
        return Scope.ORGANIZATION_WRITE;
    }

    @Override
    public UnitRequest request(TableRecord row) {
        return new UnitRequest(row.word("code"), row.text("name"), row.text("nameEn"), row.text("kind") == null ? null : UnitKind.valueOf(row.text("kind")),
                row.yes("active"));
    }

    @Override
    public String key(UnitRequest request) {
        return request.code();
    }

    @Override
    public Loader<UnitRequest> open() {
        return new UnitLoader(units, groups, service);
    }
}
