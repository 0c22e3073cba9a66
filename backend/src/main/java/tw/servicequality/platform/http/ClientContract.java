package tw.servicequality.platform.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import tw.servicequality.platform.actor.ClientScope;

/** Says in the contract how one comes in, and which operations are open to API clients with which scope. */
class ClientContract {

    private static final String SESSION = "session";
    private static final String CLIENT = "client";

    private final Map<String, String> scopes = new HashMap<>();

    /** Reads the scopes off the operations. */
    ClientContract(IndexView index) {
        for (AnnotationInstance open : index.getAnnotations(ClientScope.class)) {
            scopes.put(open.target().asMethod().name(), open.value().asEnum());
        }
    }

    void addTo(OpenAPI api) {
        api.getComponents().addSecurityScheme(SESSION, OASFactory.createSecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.COOKIE)
                .name("__Host-quality-session").description("A person's session, begun by `createSession`; the words behind it are roles. 人員登入；其後為角色。"));
        api.getComponents().addSecurityScheme(CLIENT, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("An API client's secret, or a token of the identity server; the words behind it are scopes. 介接用戶端密鑰；其後為授權範圍。"));
        api.getPaths().getPathItems().values().forEach(item -> item.getOperations().values().forEach(this::complete));
    }

    /** What everybody may read needs no key; whoever shows one is held to its scope all the same. */
    private void complete(Operation operation) {
        String scope = scopes.get(operation.getOperationId());
        if (scope != null && operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(CLIENT, List.of(scope)));
        }
        if (scope != null) {
            operation.addExtension("x-client-scope", scope);
            ContractHeaders.rate(operation);
        }
    }
}
