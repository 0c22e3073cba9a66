package tw.servicequality.client;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a program shows at the door. */
class ClientToken extends BaseAuthenticationRequest {

    private final String token;

    ClientToken(String token) {
        this.token = token;
    }

    /** A secret of ours. */
    String token() {
        return token;
    }
}
