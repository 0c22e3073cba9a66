package tw.servicequality.platform.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says of every parameter what it is where the operation does not: a file or the totals of a list take the list's words, and what is called the same everywhere
 * is the same everywhere. Those that very many operations take stand in the contract once.
 */
final class ContractParameters {

    private static final int ROWS = 50;
    private static final String WITH_SORT = "cursor, sort";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(IfMatch.HEADER, "The ETag seen, or `\"<version>\"`; without it 428. 所見的版本標記。"),
            Map.entry("limit", "Rows per page. 每頁筆數。"),
            Map.entry("cursor", "`nextCursor` of the page before. 前一頁的 nextCursor。"),
            Map.entry(WITH_SORT, "`nextCursor` of the page before, with the same `sort`. 前一頁的 nextCursor，排序須相同。"),
            Map.entry("year", "Gregorian; the present one when absent. 西元年。"),
            Map.entry("month", "Year and month, `2026-10`. 年月。"),
            Map.entry("id", "Identifier. 識別碼。"),
            Map.entry("caseId", "Identifier of the case. 案件識別碼。"),
            Map.entry("lineageId", "Identifier of the action item, the same in every revision of the plan. 執行事項識別碼。"),
            Map.entry("deliveryId", "Identifier of the message. 訊息識別碼。"),
            Map.entry("revision", "Counts from 1; one more each time that it was opened again. 版次。"),
            Map.entry("unitId", "Identifier of a unit. 課室識別碼。"),
            Map.entry("unit", "Code of a unit. 課室代碼。"),
            Map.entry("state", "Only those in this state. 狀態。"),
            Map.entry("format", "Kind of file. 檔案格式。"));

    private ContractParameters() {
    }

    static void addTo(OpenAPI api) {
        Map<String, Parameter> shared = new TreeMap<>(Map.of(
                "IfMatch", parameter(IfMatch.HEADER, Parameter.In.HEADER, text()),
                "Id", parameter("id", Parameter.In.PATH, OASFactory.createSchema().ref("#/components/schemas/UUID")).required(true),
                "Limit", parameter("limit", Parameter.In.QUERY, OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)).format("int32")
                        .minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Page.MAX_LIMIT)).defaultValue(ROWS))));
        addShared(api.getComponents());
        shared.forEach(api.getComponents()::addParameter);
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            PathItem list = paths.get(path.replaceAll("/(export|totals)$", ""));
            item.getOperations().values().stream().filter(it -> it.getParameters() != null).forEach(operation -> {
                describe(operation, list == null || list.getGET() == null ? operation : list.getGET());
                operation.setParameters(operation.getParameters().stream().map(it -> shortened(it, shared)).toList());
            });
        });
    }

    /** Lets the contract name a shared parameter at an operation. */
    static void add(Operation operation, String shared) {
        List<Parameter> parameters = new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.add(reference(shared));
        operation.setParameters(parameters);
    }

    private static void addShared(Components components) {
        components.addParameter("IdempotencyKey", OASFactory.createParameter().name(Idempotent.HEADER).in(Parameter.In.HEADER)
                .description("Makes a repeated request give the first one's answer for 24 hours. 重送時回覆第一次的結果，保留 24 小時。").schema(text().maxLength(100)));
        components.addParameter("IfNoneMatch", OASFactory.createParameter().name("If-None-Match").in(Parameter.In.HEADER)
                .description("The ETag of an answer that is at hand: 304 without a body when it still holds. 已有的版本標記。").schema(text()));
    }

    private static void describe(Operation operation, Operation list) {
        boolean sorted = operation.getParameters().stream().anyMatch(it -> "sort".equals(it.getName()));
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getRef() == null && parameter.getDescription() == null) {
                String name = sorted && parameter.getName().equals("cursor") ? WITH_SORT : parameter.getName();
                parameter.setDescription(words(list, parameter.getName()) == null ? WORDS.get(name) : words(list, parameter.getName()));
            }
        }
    }

    /** What an operation itself says of a parameter; null for nothing. */
    private static String words(Operation operation, String name) {
        return operation.getParameters() == null ? null : operation.getParameters().stream().filter(it -> name.equals(it.getName()))
                .map(Parameter::getDescription).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static Parameter shortened(Parameter parameter, Map<String, Parameter> shared) {
        return shared.entrySet().stream().filter(it -> isSame(parameter, it.getValue())).findFirst().map(it -> reference(it.getKey())).orElse(parameter);
    }

    private static boolean isSame(Parameter one, Parameter other) {
        Schema schema = one.getSchema();
        return other.getName().equals(one.getName()) && other.getIn() == one.getIn() && other.getDescription().equals(one.getDescription()) && one.getExample() == null
                && Objects.equals(schema.getRef(), other.getSchema().getRef()) && Objects.equals(schema.getMaximum(), other.getSchema().getMaximum())
                && schema.getMaxLength() == null
                && Objects.toString(schema.getDefaultValue(), "").equals(Objects.toString(other.getSchema().getDefaultValue(), ""));
    }

    private static Parameter reference(String shared) {
        return OASFactory.createParameter().ref("#/components/parameters/" + shared);
    }

    private static Parameter parameter(String name, Parameter.In in, Schema schema) {
        return OASFactory.createParameter().name(name).in(in).description(WORDS.get(name)).schema(schema);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
