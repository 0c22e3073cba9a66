package tw.servicequality.actionitem.plandocument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.actionitem.rules.PlanFault;
import tw.servicequality.actionitem.rules.Schedule;
import tw.servicequality.exchange.Candidate;
import tw.servicequality.platform.problem.ProblemException;

/** Makes a plan document of the rows of a table and of the revision before. Plain: knows only these. */
final class PlanTable {

    private static final String BETWEEN_UNITS = "[、,，]";
    private static final String BETWEEN_ASSIGNMENTS = "[；;\n]";
    private static final int LEVELS = 4;

    private final PlanDocument before;
    private final Map<String, PlanDocument.Item> items = new LinkedHashMap<>();
    private final Map<String, String> titlesBefore = new HashMap<>();
    private final Map<String, Set<Schedule>> readings = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, PlanDocument.Item> made = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, List<ProblemException.Fault>> faults = new TreeMap<>();
    private final List<Candidate<PlanRow>> rows;

    PlanTable(PlanDocument before, List<Candidate<PlanRow>> rows) {
        this.before = before;
        this.rows = rows;
        before.dimensions().forEach(dimension -> {
            titlesBefore.put(dimension.code(), dimension.title());
            dimension.subDimensions().forEach(sub -> {
                titlesBefore.put(sub.code(), sub.title());
                sub.criteria().forEach(criterion -> {
                    titlesBefore.put(criterion.code(), criterion.title());
                    criterion.groups().forEach(group -> {
                        titlesBefore.put(group.code(), group.title());
                        group.items().forEach(item -> items.put(item.code(), item));
                    });
                });
            });
        });
        items.values().forEach(item -> item.assignments().forEach(work -> readings.computeIfAbsent(work.schedule(), none -> new HashSet<>()).add(work.reading())));
    }

    /** By row; empty when the document can be used. */
    Map<Integer, List<ProblemException.Fault>> faults() {
        return faults;
    }

    /** The items of the revision before by code, in its order. */
    Map<String, PlanDocument.Item> itemsBefore() {
        return items;
    }

    /** The items of the file by code. */
    Map<String, PlanDocument.Item> items() {
        return made;
    }

    /** The title of a heading before and from now on. */
    String titleBefore(String code) {
        return titlesBefore.get(code);
    }

    String title(String code) {
        return titles.get(code);
    }

    /** The whole plan; what is wrong with it stands in {@link #faults}. The rows may come in any order: codes say where an item stands. */
    PlanDocument read() {
        rows.stream().sorted((one, other) -> Arrays.compare(numbers(one.request().code()), numbers(other.request().code()))).forEach(row -> {
            for (int level = 1; level <= LEVELS; level++) {
                heading(row, level);
            }
            made.put(row.request().code(), item(row));
        });
        List<PlanDocument.Dimension> dimensions = below("", 1, "dimensions", (code, at) -> new PlanDocument.Dimension(code, titles.get(code),
                below(code, 2, at + ".subDimensions", (sub, subAt) -> new PlanDocument.SubDimension(sub, titles.get(sub),
                        below(sub, 3, subAt + ".criteria", (criterion, criterionAt) -> new PlanDocument.Criterion(criterion, titles.get(criterion),
                                below(criterion, 4, criterionAt + ".groups", (group, groupAt) -> new PlanDocument.Group(group, titles.get(group), items(group, groupAt)))))))));
        return new PlanDocument(before.name(), head("revisedOn", PlanRow::revisedOn, before.revisedOn()), before.revisionWord(),
                head("governsFromRocYear", PlanRow::governsFromRocYear, before.governsFromRocYear()), before.revisions(), before.basis(), before.appliesTo(), before.goal(),
                before.bureauVision(), before.officeVision(), before.promotion(), before.tracking(), before.yearEnd(), before.effectivity(), dimensions,
                before.quantifiedDuties());
    }

    /** Takes a fault of the document to the row that it is about, or to the first row when it is about none. */
    void fault(PlanFault it) {
        String place = places.keySet().stream().filter(at -> it.path().startsWith(at + ".")).findFirst().orElse(null);
        String column = place == null || it.path().equals(place + ".code") ? "code" : it.path().contains(".units") ? "unitWords" : "scheduleWords";
        fault(place == null ? rows.getFirst().row() : places.get(place), column, it.code(), it.value());
    }

    /** Makes the headings of one level. */
    private interface Maker<T> {
        T make(String code, String at);
    }

    private <T> List<T> below(String above, int level, String at, Maker<T> maker) {
        List<T> all = new ArrayList<>();
        made.keySet().stream().map(code -> PlanRow.heading(code, level)).filter(code -> above.isEmpty() || code.startsWith(above + ".")).distinct()
                .forEach(code -> all.add(maker.make(code, at + "[" + all.size() + "]")));
        return all;
    }

    private List<PlanDocument.Item> items(String group, String at) {
        List<PlanDocument.Item> all = new ArrayList<>();
        Map<String, Integer> byCode = rows.stream().collect(Collectors.toMap(row -> row.request().code(), Candidate::row, (one, other) -> one));
        made.values().stream().filter(item -> PlanRow.heading(item.code(), LEVELS).equals(group)).forEach(item -> {
            places.put(at + ".items[" + all.size() + "]", byCode.get(item.code()));
            all.add(item);
        });
        return all;
    }

    private <T> T head(String column, Function<PlanRow, T> value, T beforeThat) {
        T said = null;
        for (Candidate<PlanRow> row : rows) {
            T here = value.apply(row.request());
            if (said != null && here != null && !here.equals(said)) {
                fault(row.row(), column, "plan-row-differs");
            }
            said = said == null ? here : said;
        }
        return said == null ? beforeThat : said;
    }

    private void heading(Candidate<PlanRow> row, int level) {
        String code = row.request().heading(level);
        String named = row.has(PlanColumns.CODES.get(level)) ? row.record().word(PlanColumns.CODES.get(level)) : null;
        if (named != null && !named.equals(code)) {
            fault(row.row(), PlanColumns.CODES.get(level), "plan-code-parent", row.request().code());
        }
        String column = PlanColumns.TITLES.get(level);
        String title = row.has(column) ? kept(row.request().title(level), titlesBefore.get(code)) : titlesBefore.get(code);
        if (title == null && level < LEVELS) {
            fault(row.row(), column, "not-null");
        } else if (titles.containsKey(code) && !Objects.equals(titles.get(code), title)) {
            fault(row.row(), column, "plan-row-differs");
        }
        titles.putIfAbsent(code, title);
    }

    private PlanDocument.Item item(Candidate<PlanRow> row) {
        PlanRow it = row.request();
        PlanDocument.Item known = items.get(it.code());
        return new PlanDocument.Item(it.code(), kept(it.officialText(), known == null ? null : known.text()),
                row.has("note") ? kept(it.note(), known == null ? null : known.note()) : known == null ? null : known.note(),
                row.has("benefit") ? kept(it.benefit(), known == null ? null : known.benefit()) : known == null ? null : known.benefit(), assignments(row, known));
    }

    private List<PlanDocument.Work> assignments(Candidate<PlanRow> row, PlanDocument.Item known) {
        List<PlanDocument.Work> old = known == null ? List.of() : known.assignments();
        String units = row.has("unitWords") ? row.request().unitWords() : units(old);
        String schedules = row.has("scheduleWords") ? row.request().scheduleWords() : schedules(old);
        if (!old.isEmpty() && says(units, units(old), old.stream().flatMap(work -> work.units().stream()))
                && says(schedules, schedules(old), old.stream().map(PlanDocument.Work::schedule))) {
            return old;
        }
        List<List<String>> unitParts = parts(units, BETWEEN_ASSIGNMENTS).stream().map(part -> parts(part, BETWEEN_UNITS)).toList();
        List<String> scheduleParts = parts(schedules, BETWEEN_ASSIGNMENTS);
        if (unitParts.isEmpty() || scheduleParts.isEmpty()) {
            fault(row.row(), unitParts.isEmpty() ? "unitWords" : "scheduleWords", "not-null");
            return List.of();
        }
        if (unitParts.size() != scheduleParts.size() && unitParts.size() > 1 && scheduleParts.size() > 1) {
            fault(row.row(), "scheduleWords", "plan-assignments-uneven", unitParts.size(), scheduleParts.size());
            return List.of();
        }
        List<PlanDocument.Work> works = new ArrayList<>();
        for (int i = 0; i < Math.max(unitParts.size(), scheduleParts.size()); i++) {
            work(row, unitParts.get(Math.min(i, unitParts.size() - 1)), scheduleParts.get(Math.min(i, scheduleParts.size() - 1)), old, works);
        }
        return works;
    }

    /** What the words of a schedule mean is known from the revision before: as the item has it, else as all others have it. */
    private void work(Candidate<PlanRow> row, List<String> units, String words, List<PlanDocument.Work> old, List<PlanDocument.Work> works) {
        Schedule reading = old.stream().filter(work -> work.schedule().equals(words)).findFirst().map(PlanDocument.Work::reading)
                .orElseGet(() -> readings.getOrDefault(words, Set.of()).size() == 1 ? readings.get(words).iterator().next() : null);
        if (reading == null) {
            fault(row.row(), "scheduleWords", "schedule-words-unknown", words);
        } else {
            works.add(new PlanDocument.Work(units, words, reading.kind(), reading.fromMonth(), reading.toMonth(), reading.years(), reading.min(), reading.max(),
                    reading.counted()));
        }
    }

    /** The words for units of an item, as a cell has them. */
    static String units(List<PlanDocument.Work> works) {
        return works.stream().map(work -> String.join("、", work.units())).collect(Collectors.joining("；"));
    }

    /** The words for schedules of an item, as a cell has them. */
    static String schedules(List<PlanDocument.Work> works) {
        return works.stream().map(PlanDocument.Work::schedule).collect(Collectors.joining("；"));
    }

    /** Whether a cell has these words, or all of them without saying which belong together, as lists of action items do. */
    private static boolean says(String cell, String words, Stream<String> single) {
        return words.equals(cell) || single.distinct().collect(Collectors.joining("、")).equals(cell);
    }

    private static List<String> parts(String text, String between) {
        return text == null ? List.of() : Arrays.stream(text.split(between)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** What stands there, or what stood there before when nothing but line ends differs; null for nothing. */
    private static String kept(String said, String old) {
        String plain = said == null || said.isBlank() ? null : said;
        return plain != null && old != null && plain.equals(old.replace("\r\n", "\n").replace('\r', '\n')) ? old : plain;
    }

    private static int[] numbers(String code) {
        return Arrays.stream(code.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private void fault(int row, String column, String code, Object... values) {
        faults.computeIfAbsent(row, none -> new ArrayList<>()).add(new ProblemException.Fault(column, code, values));
    }
}
