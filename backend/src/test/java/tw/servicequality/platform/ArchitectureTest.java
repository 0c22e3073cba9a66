package tw.servicequality.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: rooms in one order, each room's doors where they belong. */
class ArchitectureTest {

    private static final String ROOT = "tw.servicequality";

    /** A room may import only rooms that stand before it. */
    private static final List<String> ROOMS = List.of("platform", "document", "tabular", "audit", "identity", "client", "calendar", "exchange", "organization", "attachment", "backup", "plan",
            "actionitem", "improvement", "activity", "duty", "kpi", "feedback", "complaint", "petition", "caseanalysis", "dissatisfaction", "privacy", "open311", "changefeed",
            "webhook", "status", "progress", "consolidation", "resultdocument", "reminder", "dashboard", "officesummary");

    /** Files that a room or one of its chambers may hold before it is to be divided: about twenty-five. */
    private static final int CROWDED = 28;

    /** Lines of a file, in the tests too, before it is to be divided. */
    private static final int LONG = 300;

    static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final DescribedPredicate<JavaMethod> ENDPOINT = DescribedPredicate.describe("endpoint", method ->
            List.of(GET.class, POST.class, PUT.class, DELETE.class).stream().anyMatch(method::isAnnotatedWith));

    @Test
    void every_package_is_a_room_and_every_room_has_classes() {
        Set<String> found = ALL.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ROOMS), found);
    }

    @Test
    void a_room_imports_only_rooms_before_it() {
        classes().should(new ArchCondition<JavaClass>("import only earlier rooms") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(it -> it.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(it -> ROOMS.indexOf(room(it.getTargetClass())) > ROOMS.indexOf(room(type)))
                        .forEach(it -> events.add(SimpleConditionEvent.violated(type, it.getDescription())));
            }
        }).check(ALL);
    }

    @Test
    void no_room_and_no_chamber_is_crowded() {
        Map<String, Long> crowded = new TreeMap<>(ALL.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())));
        crowded.values().removeIf(files -> files <= CROWDED);
        assertEquals(Map.of(), crowded);
    }

    @Test
    void no_file_is_long() throws IOException {
        Map<String, Integer> lengths = new TreeMap<>();
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src"))) {
            for (java.nio.file.Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                lengths.put(file.getFileName().toString(), Files.readAllLines(file).size());
            }
        }
        assertTrue(lengths.size() > 1000, "the files are found");
        lengths.values().removeIf(lines -> lines <= LONG);
        assertEquals(Map.of(), lengths);
    }

    @Test
    void the_chambers_of_a_room_use_each_other_in_one_direction() {
        slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "every room, its rules and its chambers";
            }
        }).should().beFreeOfCycles().check(ALL);
    }

    @Test
    void resources_are_known_to_nobody() {
        classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate().andShould().haveSimpleNameEndingWith("Resource").check(ALL);
    }

    @Test
    void entities_and_repositories_stay_in_their_room() {
        classes().that().areAnnotatedWith(Entity.class).or().implement(PanacheRepositoryBase.class)
                .should(new ArchCondition<JavaClass>("be used in their own room only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesToSelf().stream().filter(it -> !room(it.getOriginClass()).equals(room(type)))
                                .forEach(it -> events.add(SimpleConditionEvent.violated(type, it.getDescription())));
                    }
                }).check(ALL);
    }

    @Test
    void what_an_entity_holds_is_changed_by_itself_only() {
        noClasses().should().setFieldWhere(DescribedPredicate.describe("the field of another's entity", access ->
                access.getTargetOwner().isAnnotatedWith(Entity.class)
                        && !access.getOriginOwner().getPackageName().equals(access.getTargetOwner().getPackageName()))).check(ALL);
    }

    @Test
    void entities_have_no_setters() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().haveNameMatching("set[A-Z].*")
                .should(new ArchCondition<JavaMethod>("not exist") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                    }
                }).allowEmptyShould(true).check(ALL);
    }

    @Test
    void rules_are_plain_java() {
        noClasses().that().resideInAPackage(ROOT + "..rules..").should().dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..",
                "org.hibernate..", "com.fasterxml..").allowEmptyShould(!hasRules()).check(ALL);
    }

    @Test
    void the_web_is_known_to_resources_and_the_platform_only() {
        noClasses().that().haveSimpleNameNotEndingWith("Resource").and().resideOutsideOfPackage(ROOT + ".platform..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..").check(ALL);
    }

    @Test
    void transactions_belong_to_services() {
        noClasses().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Transactional.class).check(ALL);
        methods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource").should().notBeAnnotatedWith(Transactional.class)
                .allowEmptyShould(true).check(ALL);
    }

    @Test
    void every_endpoint_says_exactly_once_who_may_call_it() {
        methods().that(ENDPOINT).should(new ArchCondition<>("have exactly one security annotation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long count = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, io.quarkus.security.Authenticated.class).stream()
                        .filter(method::isAnnotatedWith).count();
                if (count != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + count));
                }
            }
        }).allowEmptyShould(true).check(ALL);
    }

    @Test
    void operation_names_say_what_the_method_does() {
        methods().that(ENDPOINT).should(new ArchCondition<>("be named after their HTTP method") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String name = method.getName();
                boolean good = method.isAnnotatedWith(GET.class) && name.matches("(get|list|start|verify)[A-Z].*")
                        || method.isAnnotatedWith(PUT.class) && name.startsWith("update")
                        || method.isAnnotatedWith(DELETE.class) && name.startsWith("delete")
                        || method.isAnnotatedWith(POST.class);
                if (!good) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        }).allowEmptyShould(true).check(ALL);
    }

    @Test
    void only_the_office_clock_knows_what_time_it_is() {
        noClasses().that().doNotHaveSimpleName("OfficeClock").should().callMethodWhere(DescribedPredicate.describe("a bare now()", call ->
                call.getTarget().getName().equals("now") && call.getTarget().getOwner().getPackageName().startsWith("java.time")
                        || call.getTarget().getName().equals("currentTimeMillis"))).check(ALL);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").orShould().haveSimpleNameStartingWith("Base").check(ALL);
    }

    @Test
    void dependencies_come_by_constructor() {
        fields().should().notBeAnnotatedWith(jakarta.inject.Inject.class).check(ALL);
    }

    private static boolean hasRules() {
        return ALL.stream().anyMatch(type -> type.getPackageName().endsWith(".rules"));
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        assertTrue(parts.length > 1, type.getName() + " stands in no room");
        return parts[1];
    }
}
