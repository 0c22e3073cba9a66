package tw.servicequality.complaint.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.complaint.casefile.ComplaintRequest;
import tw.servicequality.complaint.casefile.ExternalMarks;
import tw.servicequality.complaint.casefile.HandledRequest;
import tw.servicequality.complaint.list.ComplaintColumns;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.reading.CaseNaming;
import tw.servicequality.complaint.reading.ComplaintReader;
import tw.servicequality.complaint.reading.ComplaintRights;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.registration.ComplaintCorrections;
import tw.servicequality.complaint.registration.ComplaintRegistration;
import tw.servicequality.complaint.rules.Category;
import tw.servicequality.complaint.rules.Channel;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.exchange.Loader;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.ColumnKind;
import tw.servicequality.tabular.Columns;
import tw.servicequality.tabular.Label;
import tw.servicequality.tabular.TableRecord;

/**
 * 陳情案件: cases by files, those of another system foremost. What the export of the list has besides is taken and looked at no further, so that an exported file can be
 * sent in again.
 */
@ApplicationScoped
class ComplaintDataSet implements DataSet<ComplaintRequest> {

    static final Set<String> PETITIONER = Set.of("name", "phone", "email", "address");

    private static final Set<String> HANDLED = Set.of("handledUnit", "handledOutcome", "handledGround", "handledAgency", "handledReply", "repliedOn", "handledBy");
    /** Where the properties of a request stand that are not named like their columns. */
    private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("petitioner", "name"), Map.entry("petitioner.name", "name"),
            Map.entry("petitioner.phone", "phone"), Map.entry("petitioner.email", "email"), Map.entry("petitioner.address", "address"),
            Map.entry("handled", "handledOutcome"), Map.entry("handled.unit", "handledUnit"), Map.entry("handled.outcome", "handledOutcome"),
            Map.entry("handled.dismissalGround", "handledGround"), Map.entry("handled.agency", "handledAgency"), Map.entry("handled.reply", "handledReply"),
            Map.entry("handled.repliedOn", "repliedOn"), Map.entry("handled.handlerName", "handledBy"));
    private static final Columns COLUMNS = columnsOfFiles();

    private final Complaints complaints;
    private final Petitioners petitioners;
    private final ComplaintRegistration registration;
    private final ComplaintCorrections corrections;
    private final CaseNaming naming;
    private final ComplaintReader reader;
    private final ComplaintRights rights;
    private final ExternalMarks marks;

    ComplaintDataSet(Complaints complaints, Petitioners petitioners, ComplaintRegistration registration, ComplaintCorrections corrections, CaseNaming naming,
            ComplaintReader reader, ComplaintRights rights, ExternalMarks marks) {
        this.complaints = complaints;
        this.petitioners = petitioners;
        this.registration = registration;
        this.corrections = corrections;
        this.naming = naming;
        this.reader = reader;
        this.rights = rights;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public Label title() {
        return new Label("陳情案件", "Complaints");
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    /** Who complained, and all that people wrote. */
    @Override
    public Set<String> personal() {
        return Stream.concat(PETITIONER.stream(), Stream.of("subject", "content", "handledReply", "reason")).collect(Collectors.toSet());
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.EVALUATION_OFFICER, Role.SECTION_CHIEF, Role.CASE_OFFICER);
    }

    @Override
    public Scope scope() {
        return Scope.COMPLAINT_WRITE;
    }

    /** For a column that the file does not have something stands in that keeps the constraints: the loader puts what the case says in its place, or refuses a new one. */
    @Override
    public ComplaintRequest request(TableRecord row) {
        boolean petitioner = PETITIONER.stream().anyMatch(row.values()::containsKey);
        boolean handled = HANDLED.stream().anyMatch(key -> row.values().get(key) != null);
        return new ComplaintRequest(choice(Channel.class, row, "channel", Channel.OTHER), row.yes("onSite"), row.yes("siteVisit"),
                choice(Category.class, row, "category", Category.OTHER), text(row, "topic"), text(row, "subject"), text(row, "content"), row.yes("confidential"),
                petitioner ? new PetitionerData(row.text("name"), row.text("phone"), row.text("email"), row.text("address")) : null, null, row.text("externalId"),
                row.date("receivedOn"), handled ? handled(row) : null, row.text("reason"));
    }

    @Override
    public String key(ComplaintRequest request) {
        return PetitionerData.trim(request.externalId());
    }

    @Override
    public String column(String property) {
        return PLACES.getOrDefault(property, property);
    }

    @Override
    public Loader<ComplaintRequest> open() {
        return new ComplaintLoader(new KnownComplaints(complaints, petitioners, rights, marks), registration, corrections, naming, reader, rights);
    }

    private static HandledRequest handled(TableRecord row) {
        LocalDate replied = row.date("repliedOn");
        return new HandledRequest(row.text("handledUnit"), choice(Outcome.class, row, "handledOutcome", null), choice(DismissalGround.class, row, "handledGround", null),
                row.text("handledAgency"), row.text("handledReply"), replied, row.text("handledBy"));
    }

    private static String text(TableRecord row, String key) {
        return row.values().containsKey(key) ? row.text(key) : "-";
    }

    private static <E extends Enum<E>> E choice(Class<E> type, TableRecord row, String key, E absent) {
        if (!row.values().containsKey(key)) {
            return absent;
        }
        return row.text(key) == null ? null : Enum.valueOf(type, row.text(key));
    }

    private static Columns columnsOfFiles() {
        Map<String, Column> exported = ComplaintColumns.ALL.all().stream().collect(Collectors.toMap(Column::key, column -> column));
        List<Column> own = List.of(
                Column.text("externalId", "外部系統案號", "Number of the other system", 100),
                exported.get("receivedOn"), exported.get("channel"), exported.get("category"), exported.get("topic"), exported.get("subject"),
                Column.longText("content", "內容", "Content", 8000),
                exported.get("onSite"),
                Column.of(ColumnKind.YES_NO, "siteVisit", "需現場會勘", "Needs a look at the place"),
                exported.get("confidential"),
                Column.longText("reason", "解除保密理由", "Why it becomes public", 500),
                Column.text("name", "陳情人姓名", "Name of the petitioner", 100),
                Column.text("phone", "陳情人電話", "Phone of the petitioner", 40),
                Column.text("email", "陳情人電子郵件", "E-mail of the petitioner", 200),
                Column.text("address", "陳情人地址", "Address of the petitioner", 200),
                Column.text("handledUnit", "原辦課室代碼", "Unit that handled it", 50),
                Column.choice("handledOutcome", "原辦結果", "Outcome elsewhere", List.of(Choice.of("ADOPTED", "採行", "Adopted"), Choice.of("EXPLAINED", "說明", "Explained"),
                        Choice.of("TRANSFERRED", "移送", "Transferred"), Choice.of("DISMISSED", "不予處理", "Dismissed"))),
                Column.choice("handledGround", "不予處理款次", "Ground of dismissal", List.of(Choice.of("NO_CONTENT_OR_IDENTITY", "第1款", "No. 1"),
                        Choice.of("ANSWERED_BEFORE", "第2款", "No. 2"), Choice.of("NOT_COMPETENT_COPY", "第3款", "No. 3"))),
                Column.text("handledAgency", "移送機關", "Transferred to", 100),
                Column.longText("handledReply", "原回復內容", "Reply elsewhere", 8000),
                Column.of(ColumnKind.DATE, "repliedOn", "原回復日", "Replied on"),
                Column.text("handledBy", "原承辦人", "Handled by", 100));
        Stream<Column> told = ComplaintColumns.ALL.all().stream().filter(column -> !own.contains(column));
        return Columns.of(Stream.concat(own.stream(), told).toArray(Column[]::new));
    }
}
