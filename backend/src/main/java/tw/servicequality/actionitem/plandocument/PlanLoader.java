package tw.servicequality.actionitem.plandocument;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.exchange.Differences;
import tw.servicequality.exchange.Loader;
import tw.servicequality.exchange.Verdict;
import tw.servicequality.plan.PlanResponse;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Makes a draft of a whole file. One bad row spoils all of them: a plan without an item is another plan. */
final class PlanLoader implements Loader<PlanRow> {

    private final PlanService plans;
    private final PlanDocumentService documents;
    private final Validator validator;

    PlanLoader(PlanService plans, PlanDocumentService documents, Validator validator) {
        this.plans = plans;
        this.documents = documents;
        this.validator = validator;
    }

    @Override
    public List<Verdict> weigh(List<Candidate<PlanRow>> rows) {
        List<PlanResponse> revisions = plans.list();
        if (revisions.isEmpty()) {
            return rows.stream().map(row -> Verdict.refused(row.row(), ProblemException.notFound())).toList();
        }
        PlanDocument before = documents.get(named(revisions, rows.getFirst().request()).id().toString());
        PlanTable table = new PlanTable(before, rows);
        PlanDocument document = table.read();
        if (table.faults().isEmpty()) {
            documents.faults(document).forEach(table::fault);
        }
        if (table.faults().isEmpty() && !validator.validate(document).isEmpty()) {
            return rows.stream().map(row -> Verdict.refused(row.row(), new ProblemException(ProblemType.PLAN_INVALID))).toList();
        }
        return table.faults().isEmpty() ? rows.stream().map(row -> verdict(row, row == rows.getFirst(), table, before, document)).toList() : refused(rows, table.faults());
    }

    @Override
    public void store(List<Verdict> wanted) {
        if (!wanted.isEmpty()) {
            documents.create((PlanDocument) wanted.getFirst().work());
        }
    }

    /** The revision that the file is about: the newest with the days that it names, so that a draft is known again; else the newest of all. */
    private static PlanResponse named(List<PlanResponse> revisions, PlanRow first) {
        return revisions.stream().filter(it -> first.revisedOn() == null || it.revisedOn().equals(first.revisedOn()))
                .filter(it -> first.governsFromRocYear() == null || it.governsFromRocYear() == first.governsFromRocYear()).findFirst().orElse(revisions.getFirst());
    }

    private static Verdict verdict(Candidate<PlanRow> row, boolean first, PlanTable table, PlanDocument before, PlanDocument document) {
        PlanDocument.Item old = table.itemsBefore().get(row.request().code());
        if (old == null) {
            return Verdict.created(row.row(), row.request().code(), document);
        }
        Differences differences = new Differences();
        if (first) {
            differences.add("revisedOn", before.revisedOn(), document.revisedOn()).add("governsFromRocYear", before.governsFromRocYear(), document.governsFromRocYear());
            table.itemsBefore().keySet().stream().filter(code -> !table.items().containsKey(code)).forEach(code -> differences.add("code", code, null));
        }
        for (int level = 1; level < PlanColumns.TITLES.size(); level++) {
            String code = row.request().heading(level);
            differences.add(PlanColumns.TITLES.get(level), table.titleBefore(code), table.title(code));
        }
        PlanDocument.Item now = table.items().get(row.request().code());
        List<Verdict.Difference> found = differences.add("officialText", old.text(), now.text()).add("note", old.note(), now.note()).add("benefit", old.benefit(), now.benefit())
                .add("unitWords", PlanTable.units(old.assignments()), PlanTable.units(now.assignments()))
                .add("scheduleWords", PlanTable.schedules(old.assignments()), PlanTable.schedules(now.assignments())).list();
        return found.isEmpty() ? Verdict.unchanged(row.row()) : Verdict.changed(row.row(), row.request().code(), found, document);
    }

    /** Of rows without a fault nothing is told: none of them changes anything. */
    private static List<Verdict> refused(List<Candidate<PlanRow>> rows, Map<Integer, List<ProblemException.Fault>> faults) {
        return rows.stream().map(row -> faults.containsKey(row.row()) ? Verdict.refused(row.row(), faults.get(row.row())) : Verdict.unchanged(row.row())).toList();
    }
}
