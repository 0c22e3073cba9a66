package tw.servicequality.platform.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import tw.servicequality.platform.problem.ProblemException;

/** Which object a step is taken with, and the version of it that was seen: both decide whether two requests are the same ({@link Idempotent}). For {@code @BeanParam}. */
public class SeenVersion {

    @JsonProperty
    @PathParam("id")
    UUID id;
    @JsonProperty
    @HeaderParam(IfMatch.HEADER)
    String version;

    /** The object in the path. */
    public UUID id() {
        return id;
    }

    /**
     * The version that was seen.
     *
     * @throws ProblemException as {@link IfMatch#version}
     */
    public int version() {
        return IfMatch.version(version);
    }
}
