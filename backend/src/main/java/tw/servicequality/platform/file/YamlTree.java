package tw.servicequality.platform.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns YAML text into a JSON tree and remembers on which line each path stands. Anchors and aliases work. Plain scalars are read
 * by the rules of YAML 1.2: {@code no} is a word and {@code 12:30} is no number.
 */
class YamlTree {

    private static final int DEPTH = 32;
    private static final int SIZE = 4_000_000;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d*)");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode root;

    YamlTree(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SIZE);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                throw new Broken(1, "", "malformed-yaml", "empty file");
            }
            lines.put("", line(node));
            root = convert(node, "", 0);
        } catch (MarkedYAMLException broken) {
            throw new Broken(broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1, "", "malformed-yaml", broken.getProblem());
        } catch (YAMLException broken) {
            throw new Broken(1, "", "malformed-yaml", broken.getMessage());
        }
    }

    JsonNode root() {
        return root;
    }

    Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    private JsonNode convert(Node node, String path, int depth) {
        if (depth > DEPTH) {
            throw new Broken(line(node), path, "malformed-yaml", "nested too deeply");
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, path, depth);
            case SequenceNode sequence -> array(sequence, path, depth);
            case ScalarNode scalar -> value(scalar);
            default -> throw new Broken(line(node), path, "malformed-yaml", node.getNodeId().name());
        };
    }

    private ObjectNode object(MappingNode mapping, String path, int depth) {
        ObjectNode object = json.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Broken(line(tuple.getKeyNode()), path, "malformed-yaml", "a key must be a word");
            }
            String child = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
            if (object.has(key.getValue())) {
                throw new Broken(line(key), child, "duplicate-property");
            }
            // The line of the key, not of the value: an alias's value stands elsewhere.
            lines.put(child, line(key));
            object.set(key.getValue(), convert(tuple.getValueNode(), child, depth + 1));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String path, int depth) {
        ArrayNode array = json.arrayNode();
        for (Node element : sequence.getValue()) {
            String child = path + "[" + array.size() + "]";
            lines.put(child, line(element));
            array.add(convert(element, child, depth + 1));
        }
        return array;
    }

    private JsonNode value(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() == org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN) {
            if (scalar.getTag() == Tag.NULL) {
                return json.nullNode();
            }
            if (text.equals("true") || text.equals("false")) {
                return json.booleanNode(text.equals("true"));
            }
            if (WHOLE.matcher(text).matches()) {
                BigInteger number = new BigInteger(text);
                return number.bitLength() < Integer.SIZE ? json.numberNode(number.intValue()) : json.numberNode(number);
            }
            if (DECIMAL.matcher(text).matches()) {
                return json.numberNode(new BigDecimal(text));
            }
        }
        return json.textNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The text is no usable YAML. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final int line;
        final String path;
        final String code;
        final transient Object[] values;

        Broken(int line, String path, String code, Object... values) {
            super(code);
            this.line = line;
            this.path = path;
            this.code = code;
            this.values = values;
        }
    }
}
