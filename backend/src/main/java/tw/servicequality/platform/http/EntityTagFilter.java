package tw.servicequality.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer to a GET an entity tag and answers 304 to a caller who has it already. The tag of something
 * that can be changed begins with its version, which is what {@link IfMatch} reads. Also answers a change with the new tag.
 */
class EntityTagFilter {

    private final ObjectWriter json;

    EntityTagFilter(ObjectMapper mapper) {
        this.json = mapper.writer();
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        Object entity = response.getEntity();
        boolean get = "GET".equals(request.getMethod());
        if (entity == null || response.getStatus() < 200 || response.getStatus() > 201 || !get && !(entity instanceof Versioned)
                || entity instanceof StreamingOutput || !isJson(response.getMediaType())) {
            return;
        }
        WrittenAnswer written = written(entity);
        String hash = written.fingerprint();
        String tag = entity instanceof Versioned versioned ? '"' + Integer.toString(versioned.version()) + '-' + hash + '"' : "W/\"" + hash + '"';
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (get) {
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Cookie, Authorization");
            if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(304);
                response.setEntity(null);
                return;
            }
        }
        response.setEntity(written.body(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
    }

    private WrittenAnswer written(Object entity) throws JsonProcessingException {
        if (entity instanceof Page<?> page && page.written() != null) {
            WrittenAnswer known = page.written().get();
            if (known == null) {
                known = write(entity);
                page.written().set(known);
            }
            return known;
        }
        return write(entity);
    }

    private WrittenAnswer write(Object entity) throws JsonProcessingException {
        byte[] body = json.writeValueAsBytes(entity);
        return new WrittenAnswer(body, fingerprint(body));
    }

    /** A built answer has no media type yet; resources produce JSON unless they say otherwise. */
    private static boolean isJson(MediaType type) {
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    /** Two sums that the processor computes by itself: enough to tell versions of one answer apart, which nobody gains from forging. */
    private static String fingerprint(byte[] body) {
        CRC32 one = new CRC32();
        one.update(body);
        CRC32C other = new CRC32C();
        other.update(body);
        return Long.toUnsignedString(one.getValue() << 32 | other.getValue(), 36);
    }

    private static boolean matches(String known, String tag) {
        if (known == null) {
            return false;
        }
        for (String candidate : known.split(",")) {
            String plain = candidate.strip();
            if (plain.equals("*") || opaque(plain).equals(opaque(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
