package tw.servicequality.identity.signin;

/** How a session was opened. */
public enum SignInWay {
    PASSWORD,
    SINGLE_SIGN_ON
}
