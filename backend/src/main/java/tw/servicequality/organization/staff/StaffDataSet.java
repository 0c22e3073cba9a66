package tw.servicequality.organization.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.identity.administration.AccountService;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/**
 * People of the office from files. Somebody is known again by the id here, else by the name: an office's list has nothing that stays the same for certain, and people
 * change units more often than names. Who shares a name with another is known by the id alone.
 */
@ApplicationScoped
class StaffDataSet implements DataSet<StaffRequest> {

    private final StaffMembers members;
    private final OrganizationService organization;
    private final AccountService accounts;
    private final StaffService service;

    StaffDataSet(StaffMembers members, OrganizationService organization, AccountService accounts, StaffService service) {
        this.members = members;
        this.organization = organization;
        this.accounts = accounts;
        this.service = service;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public Label title() {
        return new Label("同仁", "Staff");
    }

    @Override
    public Columns columns() {
        return StaffColumns.ALL;
    }

    @Override
    public Set<String> personal() {
        return Set.of("name", "title");
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public Scope scope() {
        return Scope.ORGANIZATION_WRITE;
    }

    /** Unit and account stay open: their cells hold words that only the database understands. */
    @Override
    public StaffRequest request(TableRecord row) {
        return new StaffRequest(row.text("name"), row.text("title"), null, null, row.yes("websiteSeed"), row.yes("active"));
    }

    /** People may share a name, so that the rows of a file are told from each other where they are weighed. */
    @Override
    public String key(StaffRequest request) {
        return null;
    }

    @Override
    public String column(String property) {
        return "unitId".equals(property) ? "unit" : property;
    }

    @Override
    public Loader<StaffRequest> open() {
        return new StaffLoader(members, organization, accounts, service);
    }
}
