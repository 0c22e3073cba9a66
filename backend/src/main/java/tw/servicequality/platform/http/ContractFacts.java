package tw.servicequality.platform.http;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** What the classes say of the operations without being asked by the generator, so that the contract need not guess it. */
class ContractFacts {

    private static final DotName ADDRESS = DotName.createSimple(UriInfo.class);

    private final Set<String> repeatable;
    private final Set<String> locating;
    private final Set<String> versioned;

    ContractFacts(IndexView index) {
        repeatable = index.getAnnotations(Idempotent.class).stream().map(AnnotationInstance::target)
                .filter(it -> it.kind() == AnnotationTarget.Kind.METHOD).map(it -> it.asMethod().name()).collect(Collectors.toSet());
        locating = index.getAnnotations(Context.class).stream().map(AnnotationInstance::target)
                .filter(it -> it.kind() == AnnotationTarget.Kind.METHOD_PARAMETER).map(AnnotationTarget::asMethodParameter)
                .filter(it -> it.type().name().equals(ADDRESS)).map(it -> it.method().name()).collect(Collectors.toSet());
        versioned = index.getAllKnownImplementations(Versioned.class).stream().map(ContractFacts::schema).collect(Collectors.toSet());
    }

    /** Whether it keeps its answer under an Idempotency-Key. */
    boolean isRepeatable(String operation) {
        return repeatable.contains(operation);
    }

    /** Whether it says where the new thing is: an endpoint that asks for its own address makes that of the new thing of it. */
    boolean isLocating(String operation) {
        return locating.contains(operation);
    }

    /** Whether what is described by this schema has a version, which is sent in the ETag of every answer. */
    boolean isVersioned(String schema) {
        return versioned.contains(schema);
    }

    private static String schema(ClassInfo type) {
        AnnotationInstance described = type.declaredAnnotation(DotName.createSimple(Schema.class));
        return described == null || described.value("name") == null ? type.simpleName() : described.value("name").asString();
    }
}
