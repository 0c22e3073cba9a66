package tw.servicequality.platform.file;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.servicequality.platform.problem.Texts;

/** As what somebody wants a list. The parameters that all exports have. */
public class ExportRequest {

    /** For {@code @Produces}, together with JSON. */
    public static final String CSV = "text/csv";
    /** For {@code @Produces}, together with JSON. */
    public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    @Parameter(description = "Kind of file. 檔案格式。")
    @QueryParam("format")
    @DefaultValue("CSV")
    ExportFormat format;
    @Parameter(description = "`zh-TW` or `en`: language of headings and words in CSV and ODS; without it, that of Accept-Language. 欄名與選項用語。", example = "zh-TW")
    @QueryParam("language")
    @Pattern(regexp = "^(zh-TW|en)$")
    @Size(max = 5)
    String language;
    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String accepted;
    @Context
    Request request;

    /**
     * The answer, written page by page while the receiver takes it.
     *
     * @param plainName the file's name in ASCII, without its end
     */
    public Response answer(String plainName, ExportFile file) {
        Locale words = Texts.language(language == null ? accepted : language);
        String end = "." + format.name().toLowerCase(Locale.ROOT);
        StreamingOutput body = request.getMethod().equals(HttpMethod.HEAD) ? null : out -> file.write(out, format, words);
        return Response.ok(body, format.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(plainName + end, file.title() + end)).build();
    }
}
