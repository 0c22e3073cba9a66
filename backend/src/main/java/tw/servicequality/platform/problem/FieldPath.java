package tw.servicequality.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Locale;

/** The client's words for where a constraint was broken, and for which. */
public final class FieldPath {

    private FieldPath() {
    }

    /** The path of the property, for example {@code items[2].code}. */
    public static String of(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            // The first two nodes are the Java method and its parameter; a bare parameter is named by the client's word for it.
            if (depth++ == 0 && violation.getExecutableParameters() != null) {
                continue;
            }
            if (depth == 2 && violation.getExecutableParameters() != null && violation.getPropertyPath().toString().split("\\.").length > 2) {
                continue;
            }
            if (!field.isEmpty() && node.getName() != null && !node.getName().startsWith("<")) {
                field.append('.');
            }
            if (node.isInIterable() && node.getIndex() != null) {
                int dot = field.length() > 0 && field.charAt(field.length() - 1) == '.' ? field.length() - 1 : field.length();
                field.insert(dot, "[" + node.getIndex() + "]");
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                field.append(node.getName());
            }
        }
        return field.toString();
    }

    /** The rule that was broken, in kebab case, for example {@code not-blank}. */
    public static String rule(ConstraintViolation<?> violation) {
        String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
