package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.complaint.figures.ComplaintTallyService;
import tw.servicequality.dissatisfaction.rules.ReportMonth;
import tw.servicequality.feedback.CaseSight;
import tw.servicequality.feedback.DissatisfiedAnswer;
import tw.servicequality.feedback.dissatisfied.DissatisfiedAnswerService;
import tw.servicequality.improvement.ImprovementService;
import tw.servicequality.improvement.LinkedImprovement;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.organization.OrganizationService;
import tw.servicequality.platform.OfficeClock;

/** Tells reports in the words of the rooms before this one, and to everybody only what they may see. To be called in a transaction. */
@ApplicationScoped
class DissatisfactionReader {

    private final DissatisfactionLines lines;
    private final DissatisfactionEvents events;
    private final DissatisfactionRights rights;
    private final DissatisfiedAnswerService answers;
    private final CaseSight cases;
    private final ComplaintTallyService complaints;
    private final ImprovementService improvements;
    private final OrganizationService organization;
    private final OfficeClock clock;

    DissatisfactionReader(DissatisfactionLines lines, DissatisfactionEvents events, DissatisfactionRights rights, DissatisfiedAnswerService answers,
            CaseSight cases, ComplaintTallyService complaints, ImprovementService improvements, OrganizationService organization, OfficeClock clock) {
        this.lines = lines;
        this.events = events;
        this.rights = rights;
        this.answers = answers;
        this.cases = cases;
        this.complaints = complaints;
        this.improvements = improvements;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The lines of a report, in its order: those that it was submitted with or, while it is in work, one for each answer that there is by now; of answers about
     * which nothing was stored yet, new ones that are not stored. One statement of a submitted report, three of one in work.
     */
    List<DissatisfactionLine> lines(DissatisfactionReport report) {
        List<DissatisfactionLine> stored = lines.of(report.id);
        if (!report.state.isInWork()) {
            return stored;
        }
        Map<UUID, DissatisfactionLine> known = stored.stream().collect(Collectors.toMap(it -> it.answerId, Function.identity()));
        Map<String, ComplaintTopicResponse> topics = complaints.topics().stream().collect(Collectors.toMap(ComplaintTopicResponse::code, Function.identity()));
        List<DissatisfactionLine> all = new ArrayList<>();
        for (DissatisfiedAnswer answer : answers.between(report.month().atDay(1), report.month().atEndOfMonth(), report.unitId)) {
            DissatisfactionLine line = known.get(answer.id());
            all.add(line == null ? new DissatisfactionLine(report.id, answer, topics.get(answer.topic())) : line);
        }
        return all;
    }

    /** What the caller may see of cases. One statement at most. */
    CaseSight.Sight sight() {
        return cases.sight();
    }

    static boolean sees(CaseSight.Sight sight, DissatisfactionLine line) {
        return !line.confidential || sight.covers(line.caseId, line.unitId, true);
    }

    DissatisfactionReportResponse response(DissatisfactionReport it) {
        CaseSight.Sight sight = sight();
        List<DissatisfactionLine> all = lines(it);
        List<String> seen = all.stream().filter(line -> sees(sight, line)).map(line -> line.answerId.toString()).toList();
        Map<String, List<LinkedImprovement>> linked = improvements.ofSources(SourceKind.FEEDBACK, seen);
        List<DissatisfactionReportResponse.Line> shown = new ArrayList<>();
        for (DissatisfactionLine line : all) {
            int ordinal = shown.size() + 1;
            shown.add(sees(sight, line) ? line(line, ordinal, linked.getOrDefault(line.answerId.toString(), List.of())) : hidden(ordinal));
        }
        UnitReference unit = UnitReference.of(organization.unitsById(List.of(it.unitId)).get(it.unitId));
        return new DissatisfactionReportResponse(it.id, unit, it.ofYear, it.ofMonth, it.state, ReportMonth.isOver(it.month(), clock.today()), all.isEmpty(),
                shown, it.createdBy, it.submittedBy, it.submittedOn, it.approvedBy, it.approvedAt,
                events.of(it.id).stream().map(DissatisfactionEvent::response).toList(), rights.actions(it), it.version);
    }

    private static DissatisfactionReportResponse.Line line(DissatisfactionLine it, int ordinal, List<LinkedImprovement> linked) {
        return new DissatisfactionReportResponse.Line(ordinal, it.confidential, false, it.answerId, it.caseId, it.caseNumber,
                new DissatisfactionReportResponse.Topic(it.topic, it.topicName, it.topicNameEn), it.repliedOn, it.answeredOn, it.scores(), it.cause, it.review,
                it.measure, it.erased, linked);
    }

    private static DissatisfactionReportResponse.Line hidden(int ordinal) {
        return new DissatisfactionReportResponse.Line(ordinal, true, true, null, null, null, null, null, null, null, null, null, null, false, List.of());
    }
}
