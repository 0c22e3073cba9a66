package tw.servicequality.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.problem.Problems;

/**
 * Adds to every operation of the contract what holds for all of them: the problem answers that it can give, the ETag with its
 * 304, the Idempotency-Key of those that keep one, the headers of its answers and what its parameters are.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractDetails implements OASFilter {

    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "The request cannot be read or breaks a rule of form. 要求格式有誤"),
            Map.entry(401, "Not signed in. 尚未登入"),
            Map.entry(403, "Not allowed. 沒有權限"),
            Map.entry(404, "Not there, or not visible to the caller. 找不到資料"),
            Map.entry(406, "The asked format is not available. 無法提供要求的格式"),
            Map.entry(409, "Conflicts with existing data or the present state. 與現有資料或狀態衝突"),
            Map.entry(412, "Somebody else changed it since. 資料已被他人修改"),
            Map.entry(413, "The body is too large. 內容過大"),
            Map.entry(415, "Unsupported media type. 不支援的內容格式"),
            Map.entry(422, "Breaks a rule of the office. 不符合作業規則"),
            Map.entry(428, "If-Match is missing. 缺少版本"),
            Map.entry(429, "Too many requests. 要求過於頻繁"),
            Map.entry(500, "Internal error. 系統發生錯誤"),
            Map.entry(503, "Temporarily unavailable. 系統暫時無法使用")));

    private final ClientContract clients;
    private final ContractFacts facts;

    /** Reads off the operations what they say about themselves. */
    public ContractDetails(IndexView index) {
        clients = new ClientContract(index);
        facts = new ContractFacts(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        addSharedAnswers(api);
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations().forEach(this::complete));
        ContractParameters.addTo(api);
        clients.addTo(api);
        // Where it runs, each office says.
        api.setServers(List.of(OASFactory.createServer().url("/").extensions(Map.of("x-internal", false))));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        boolean reads = method == PathItem.HttpMethod.GET;
        boolean takesVersion = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> IfMatch.HEADER.equals(it.getName()));
        for (int status : PROBLEMS.keySet()) {
            boolean fits = switch (status) {
                case 409, 413, 415, 422 -> !reads || status == 422;
                case 412, 428 -> takesVersion;
                default -> true;
            };
            APIResponse described = operation.getResponses().getAPIResponse(Integer.toString(status));
            // The generator adds 401 and 403 by itself, but without the problem that stands in their body.
            if (fits && (described == null || described.getContent() == null && described.getRef() == null)) {
                operation.getResponses().addAPIResponse(Integer.toString(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        }
        APIResponse ok = operation.getResponses().getAPIResponse("200");
        if (isExport(operation)) {
            describeFile(operation);
        } else if (reads && ok != null && ok.getContent() != null && ok.getContent().hasMediaType("application/json")) {
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
        }
        if (facts.isRepeatable(operation.getOperationId())) {
            ContractParameters.add(operation, "IdempotencyKey");
        }
        if (reads && operation.getResponses().hasAPIResponse("304")) {
            ContractParameters.add(operation, "IfNoneMatch");
        }
        ContractHeaders.complete(operation, reads, facts);
    }

    /** Whether it hands out a table as a file. */
    private static boolean isExport(Operation operation) {
        return operation.getOperationId().matches("get.*(Export|Template|RefusedRows)") && operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> "format".equals(it.getName()));
    }

    /** What all lists are as files; see {@link ExportRequest}. */
    private static void describeFile(Operation operation) {
        Content content = OASFactory.createContent();
        for (String binary : List.of(ExportRequest.CSV, ExportRequest.ODS)) {
            content.addMediaType(binary, OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).format("binary")));
        }
        content.addMediaType("application/json", OASFactory.createMediaType().schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY))
                .items(OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)))));
        operation.getResponses().addAPIResponse("200", OASFactory.createAPIResponse().description("The file. 檔案。").content(content));
    }

    private static void addSharedAnswers(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        PROBLEMS.forEach((status, description) -> components.addResponse("Problem" + status, problem(description)));
        components.addResponse("NotModified", OASFactory.createAPIResponse().description("Unchanged since the ETag given. 內容未變更"));
        ContractHeaders.addShared(api);
    }

    private static APIResponse problem(String description) {
        Content content = OASFactory.createContent().addMediaType(Problems.MEDIA_TYPE, OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse().description(description).content(content);
    }
}
