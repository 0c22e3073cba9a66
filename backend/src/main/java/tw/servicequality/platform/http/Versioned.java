package tw.servicequality.platform.http;

/** An answer that can be changed: its version goes into the ETag and comes back in If-Match. */
public interface Versioned {

    /** Counts the changes of this object, from 0. */
    int version();
}
