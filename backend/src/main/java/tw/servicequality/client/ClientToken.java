package tw.servicequality.client;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** By what a program is known: a secret of ours, or the name under which the identity server has vouched for it. */
class ClientToken extends BaseAuthenticationRequest {

    private final String secret;
    private final String oidcClientId;

    private ClientToken(String secret, String oidcClientId) {
        this.secret = secret;
        this.oidcClientId = oidcClientId;
    }

    static ClientToken secret(String shown) {
        return new ClientToken(shown, null);
    }

    static ClientToken vouched(String oidcClientId) {
        return new ClientToken(null, oidcClientId);
    }

    /** Null for what the identity server vouches for. */
    String secret() {
        return secret;
    }

    /** Null for a secret of ours. */
    String oidcClientId() {
        return oidcClientId;
    }
}
