package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.tabular.Choice;
import tw.servicequality.tabular.Column;
import tw.servicequality.tabular.Columns;

/** A code has one word, in files as on the screen; the screen may add what it means. */
class ScreenWordsTest {

    private static final Path LOCALES = Path.of("../frontend/src/locales");
    /** The screen says when, too. */
    private static final Set<String> SENTENCES = Set.of("disabledBecause");

    /** The words that a page has for some codes. */
    private record Group(JsonNode chinese, JsonNode english) {

        boolean hasAll(List<Choice> choices) {
            return choices.stream().allMatch(it -> chinese.path(it.code()).isTextual() && english.path(it.code()).isTextual());
        }

        boolean says(Choice it) {
            return chinese.path(it.code()).asText().startsWith(it.label().chinese()) && english.path(it.code()).asText().toLowerCase(Locale.ROOT)
                    .startsWith(it.label().english().toLowerCase(Locale.ROOT));
        }
    }

    private final List<Group> groups = new ArrayList<>();

    @Test
    void files_say_of_a_code_what_the_screen_says() {
        rooms().forEach(room -> gather(read("zh-TW", room), read("en", room)));
        Set<String> different = new TreeSet<>();
        int compared = 0;
        for (Field field : columns()) {
            for (Column column : get(field).all()) {
                List<Group> known = column.choices().isEmpty() ? List.of() : groups.stream().filter(it -> it.hasAll(column.choices())).toList();
                if (!known.isEmpty() && !SENTENCES.contains(column.key())) {
                    compared++;
                    if (known.stream().noneMatch(group -> column.choices().stream().allMatch(group::says))) {
                        different.add(field.getDeclaringClass().getSimpleName() + " " + column.key());
                    }
                }
            }
        }
        assertEquals(Set.of(), different);
        assertTrue(compared > 20, "only " + compared + " columns were compared");
    }

    private static List<Field> columns() {
        return ArchitectureTest.ALL.stream().flatMap(type -> type.getFields().stream())
                .filter(it -> it.getRawType().isEquivalentTo(Columns.class) && it.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::reflect).toList();
    }

    private static Columns get(Field field) {
        try {
            field.setAccessible(true);
            return (Columns) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void gather(JsonNode chinese, JsonNode english) {
        if (chinese.isObject() && english.isObject()) {
            groups.add(new Group(chinese, english));
            chinese.properties().forEach(it -> gather(it.getValue(), english.path(it.getKey())));
        }
    }

    private static List<String> rooms() {
        try (Stream<Path> files = Files.list(LOCALES.resolve("zh-TW"))) {
            return files.map(it -> it.getFileName().toString()).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode read(String language, String file) {
        try {
            return new ObjectMapper().readTree(LOCALES.resolve(language).resolve(file).toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
