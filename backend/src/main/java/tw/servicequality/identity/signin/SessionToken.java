package tw.servicequality.identity.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request that shows a session cookie. */
class SessionToken extends BaseAuthenticationRequest {

    private final String token;

    SessionToken(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
