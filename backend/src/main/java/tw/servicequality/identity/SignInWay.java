package tw.servicequality.identity;

/** How a session was opened. */
enum SignInWay {
    PASSWORD,
    SINGLE_SIGN_ON
}
