package tw.servicequality.platform.http;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key that a client gave with a creating request, and the answer it got. Kept for 24 hours. */
@Entity
class IdempotencyKey {

    /**
     * The answer to give again.
     *
     * @param location the Location header; absent when there was none
     * @param body the JSON
     */
    record Answer(int status, String location, String body) {
    }

    /** Hash of the caller, the path and the client's key. */
    @Id
    byte[] ownerHash;
    byte[] requestHash;
    Instant createdAt;
    Integer status;
    String location;
    String body;

    /** Makes a key that is too old to be known any more a new one, for another request. */
    void beginAgain(byte[] request, Instant now) {
        requestHash = request;
        createdAt = now;
        status = null;
        location = null;
        body = null;
    }

    void answered(Answer answer) {
        status = answer.status();
        location = answer.location();
        body = answer.body();
    }

    Answer answer() {
        return new Answer(status, location, body);
    }
}
