package tw.servicequality.actionitem.rules;

/**
 * A place where a plan document contradicts itself.
 *
 * @param path where, for example {@code dimensions[0].subDimensions[1].code}
 * @param code the rule that is broken, in kebab case
 * @param value what stands there
 */
public record PlanFault(String path, String code, String value) {
}
