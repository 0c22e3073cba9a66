package tw.servicequality.platform;

import io.quarkus.runtime.Application;

/** Whether the program is at work: not yet while it starts, and no more once it has been told to end. */
public final class Serving {

    private Serving() {
    }

    /** True between the start's last step and the word to end, which comes before anything is taken down. */
    public static boolean isOn() {
        Application program = Application.currentApplication();
        return program != null && program.isStarted();
    }
}
