package tw.servicequality.platform.http;

/** A path that takes larger bodies than the others do. A room that needs one has a bean of this type. */
public interface LargeBody {

    /** The path, for example {@code /api/v1/things}; exactly this one. */
    String path();

    /** The largest body in bytes. */
    long limit();
}
