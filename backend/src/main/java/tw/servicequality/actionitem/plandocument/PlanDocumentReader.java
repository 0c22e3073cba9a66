package tw.servicequality.actionitem.plandocument;

import java.util.List;
import tw.servicequality.actionitem.Catalogue;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.actionitem.QuantifiedDuty;
import tw.servicequality.plan.HeadingLevel;
import tw.servicequality.plan.HeadingResponse;
import tw.servicequality.plan.PlanKey;
import tw.servicequality.plan.PlanWords;
import tw.servicequality.platform.rules.RocDate;

/** Puts a stored plan revision together again as the document that it was made from. */
record PlanDocumentReader(PlanKey plan, PlanWords words, String revisionWord, Catalogue catalogue, List<QuantifiedDuty> duties) {

    PlanDocument read() {
        return new PlanDocument(plan.name(), plan.revisedOn(), revisionWord, RocDate.year(plan.governsFrom()), words.revisions(),
                words.basis(), words.appliesTo(), words.goal(), words.bureauVision(), words.officeVision(), words.promotion(),
                words.tracking(), words.yearEnd(), words.effectivity(), catalogue.headings().stream().map(this::dimension).toList(),
                duties.stream().map(QuantifiedDuty::document).toList());
    }

    private PlanDocument.Dimension dimension(HeadingResponse heading) {
        return new PlanDocument.Dimension(heading.code(), heading.title(), heading.children().stream().map(this::subDimension).toList());
    }

    private PlanDocument.SubDimension subDimension(HeadingResponse heading) {
        return new PlanDocument.SubDimension(heading.code(), heading.title(), heading.children().stream().map(this::criterion).toList());
    }

    private PlanDocument.Criterion criterion(HeadingResponse heading) {
        return new PlanDocument.Criterion(heading.code(), heading.title(), heading.children().stream().map(this::group).toList());
    }

    private PlanDocument.Group group(HeadingResponse heading) {
        return new PlanDocument.Group(heading.code(), heading.title(), catalogue.entries().stream()
                .filter(entry -> entry.headingCode(HeadingLevel.GROUP).equals(heading.code())).map(PlanDocumentReader::item).toList());
    }

    private static PlanDocument.Item item(Catalogue.Entry entry) {
        return new PlanDocument.Item(entry.code(), entry.text(), entry.note(), entry.benefit(),
                entry.assignments().stream().map(PlanDocumentReader::work).toList());
    }

    private static PlanDocument.Work work(Catalogue.Work work) {
        var schedule = work.schedule();
        return new PlanDocument.Work(work.unitWords(), work.scheduleWords(), schedule.kind(), schedule.fromMonth(), schedule.toMonth(),
                schedule.years(), schedule.min(), schedule.max(), schedule.counted());
    }
}
