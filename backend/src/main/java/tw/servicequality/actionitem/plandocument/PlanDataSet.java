package tw.servicequality.actionitem.plandocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Set;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/**
 * The plan's table from a file: all action items of a revision, which becomes a draft. An item is known again by its code. What a flat table does not have, the words
 * outside the table, what is counted and how the words of a schedule are read, is that of the revision before.
 */
@ApplicationScoped
class PlanDataSet implements DataSet<PlanRow> {

    private static final int MOST_ROWS = 2000;

    private final PlanService plans;
    private final PlanDocumentService documents;
    private final Validator validator;

    PlanDataSet(PlanService plans, PlanDocumentService documents, Validator validator) {
        this.plans = plans;
        this.documents = documents;
        this.validator = validator;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Label title() {
        return new Label("計畫執行事項", "Plan");
    }

    @Override
    public Columns columns() {
        return PlanColumns.ALL;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER);
    }

    @Override
    public Scope scope() {
        return Scope.PLAN_WRITE;
    }

    @Override
    public int batch() {
        return MOST_ROWS;
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public PlanRow request(TableRecord row) {
        return new PlanRow(row.word("code"), row.text("officialText"), row.text("note"), row.text("benefit"), row.text("dimensionTitle"), row.text("subDimensionTitle"),
                row.text("criterionTitle"), row.text("groupTitle"), row.text("unitWords"), row.text("scheduleWords"), row.date("revisedOn"),
                row.number("governsFromRocYear"));
    }

    @Override
    public String key(PlanRow request) {
        return request.code();
    }

    @Override
    public Loader<PlanRow> open() {
        return new PlanLoader(plans, documents, validator);
    }
}
