package tw.servicequality.platform.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemMapper;
import tw.servicequality.platform.problem.Texts;

/**
 * Reads the data files that an office may replace. Strict: unknown properties, wrong types, missing values and duplicate keys are
 * faults, and all of them are told at once, each with file, line and reason. The reasons are Chinese, for the people who edit the files.
 */
@ApplicationScoped
public class YamlFiles {

    private static final int MOST_FAULTS = 50;

    private final ObjectMapper json;
    private final Validator validator;
    private final Texts texts;

    YamlFiles(ObjectMapper json, Validator validator, Texts texts) {
        this.json = json;
        this.validator = validator;
        this.texts = texts;
    }

    /**
     * Reads the office's own file when there is one, else the one that the program brings along.
     *
     * @param path where the office's own file is; empty when the office has none
     * @param resource as in {@link #readResource}
     * @throws YamlFile.Faulty when it is missing or faulty
     */
    public <T> YamlFile<T> read(Optional<String> path, String resource, Class<T> type) {
        if (path.isEmpty()) {
            return readResource(resource, type);
        }
        try {
            return read(path.get(), Files.readAllBytes(Path.of(path.get())), type);
        } catch (IOException missing) {
            throw new YamlFile.Faulty(List.of(YamlFile.fault(path.get(), 1, "", text("file-missing"))));
        }
    }

    /**
     * Reads a file that the program brings along.
     *
     * @param resource its name on the class path, for example {@code plan/office.yaml}; faults name its last part
     * @throws YamlFile.Faulty when it is missing or faulty
     */
    public <T> YamlFile<T> readResource(String resource, Class<T> type) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new YamlFile.Faulty(List.of(YamlFile.fault(name, 1, "", text("file-missing"))));
            }
            return read(name, in.readAllBytes(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    /**
     * Reads UTF-8 bytes onto a record and runs its Bean Validation.
     *
     * @param name the file's name for the faults
     * @throws YamlFile.Faulty with every fault found
     */
    public <T> YamlFile<T> read(String name, byte[] content, Class<T> type) {
        YamlTree tree;
        try {
            tree = new YamlTree(decode(content));
        } catch (YamlTree.Broken broken) {
            throw new YamlFile.Faulty(List.of(YamlFile.fault(name, broken.line, broken.path, text(broken.code, broken.values))));
        }
        Map<String, String> faults = new TreeMap<>();
        T value = map(tree.root(), type, faults);
        if (value != null) {
            for (ConstraintViolation<T> violation : validator.validate(value)) {
                faults.putIfAbsent(violation.getPropertyPath().toString().replaceAll("\\.<[^>]*>", ""), violation.getMessage());
            }
        }
        Map<String, Integer> lines = tree.lines();
        if (!faults.isEmpty()) {
            throw new YamlFile.Faulty(faults.entrySet().stream()
                    .sorted((one, two) -> YamlFile.line(lines, one.getKey()) - YamlFile.line(lines, two.getKey()))
                    .map(fault -> YamlFile.fault(name, YamlFile.line(lines, fault.getKey()), fault.getKey(), fault.getValue())).toList());
        }
        return new YamlFile<>(name, value, lines);
    }

    /** Maps the tree; after a fault the faulty node is taken out and the rest tried again, so that all faults are found. */
    private <T> T map(JsonNode root, Class<T> type, Map<String, String> faults) {
        while (faults.size() < MOST_FAULTS) {
            try {
                return json.treeToValue(root, type);
            } catch (JsonMappingException fault) {
                String path = ProblemMapper.path(fault);
                boolean present = remove(root, fault.getPath());
                // A primitive that is absent cannot be taken out: the rest stays unread.
                if (faults.putIfAbsent(path, present ? reason(fault) : text("not-null")) != null || !present) {
                    return null;
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return null;
    }

    private String reason(JsonMappingException fault) {
        if (fault instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return refused.getCause().getMessage();
        }
        ProblemException.Fault plain = ProblemMapper.jsonFault(fault);
        return text(plain.code(), plain.values());
    }

    private static boolean remove(JsonNode root, List<JsonMappingException.Reference> path) {
        JsonNode parent = root;
        for (int i = 0; i < path.size(); i++) {
            JsonMappingException.Reference step = path.get(i);
            JsonNode child = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
            if (i == path.size() - 1) {
                // An array keeps its length, so that later paths keep their numbers.
                return switch (parent) {
                    case ObjectNode object -> object.remove(step.getFieldName()) != null;
                    case ArrayNode array when !child.isNull() -> array.set(step.getIndex(), array.nullNode()) != null;
                    default -> false;
                };
            }
            parent = child;
        }
        return false;
    }

    private static String decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = new String(content, 0, in.position(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count() + 1;
            throw new YamlTree.Broken((int) line, "", "not-utf-8");
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private String text(String code, Object... values) {
        return texts.get(Locale.TRADITIONAL_CHINESE, "fault." + code, values);
    }
}
