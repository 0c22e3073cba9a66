package tw.servicequality.kpi.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Set;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.kpi.KpiFacts;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/** Figures from files. One is known again by its indicator, unit, year and month. */
@ApplicationScoped
class MeasurementDataSet implements DataSet<MeasurementEntry> {

    private static final int DECIMALS = 4;
    /** Where figures come from that are nowhere stored, but reckoned whenever they are shown. */
    private static final Set<String> RECKONED = Set.of(MeasurementSource.ACTIVITIES.name(), MeasurementSource.UNITS.name());

    private final KpiFacts facts;
    private final MeasurementRights rights;
    private final MeasurementWriter writer;

    MeasurementDataSet(KpiFacts facts, MeasurementRights rights, MeasurementWriter writer) {
        this.facts = facts;
        this.rights = rights;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "measurements";
    }

    @Override
    public Label title() {
        return new Label("績效數字", "Figures");
    }

    @Override
    public Columns columns() {
        return MeasurementColumns.TAKEN;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.EVALUATION_OFFICER, Role.SECTION_CHIEF, Role.CASE_OFFICER);
    }

    @Override
    public Scope scope() {
        return Scope.KPI_WRITE;
    }

    /** A year before the first of the ROC is one of the ROC. A reckoned figure in an export may have more decimals than can be stored; such a row says nothing. */
    @Override
    public MeasurementEntry request(TableRecord row) {
        Integer year = row.number("year");
        BigDecimal value = row.decimal("value");
        boolean reckoned = value != null && value.stripTrailingZeros().scale() > DECIMALS && row.text("source") != null && RECKONED.contains(row.text("source"));
        return new MeasurementEntry(row.word("kpi"), row.word("unit"), year != null && year > 0 && year < RocDate.FIRST_YEAR ? Integer.valueOf(year + RocDate.OFFSET) : year,
                row.number("month"), reckoned ? null : row.decimal("numerator"), reckoned ? null : row.decimal("denominator"), reckoned ? null : value, null,
                row.text("reason"));
    }

    @Override
    public String key(MeasurementEntry request) {
        return request.kpi() + " " + (request.unit() == null ? "" : request.unit()) + " " + request.year() + "-" + request.month();
    }

    @Override
    public Loader<MeasurementEntry> open() {
        return new MeasurementLoader(facts, rights, writer);
    }
}
