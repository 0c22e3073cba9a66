package tw.servicequality.identity.administration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.start.FirstStart;

/**
 * One account for each role, for trying out with {@code quality.demo=true}, each with the password {@code demo-<name>-2026}. Because
 * everybody knows these, the program then starts on a loopback address only; and a start without the setting switches them off.
 */
@ApplicationScoped
public class DemoAccounts {

    private static final int PLACE = 21;

    private final DemoAccountService accounts;
    private final boolean demo;
    private final String host;

    DemoAccounts(DemoAccountService accounts, @ConfigProperty(name = "quality.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        this.accounts = accounts;
        this.demo = demo;
        this.host = host;
    }

    void refuseOpenDoors(@Observes @Priority(FirstStart.READ + PLACE) StartupEvent starting) {
        if (demo && !isLoopback(host)) {
            throw new IllegalStateException("Sample accounts have passwords that everybody knows: with quality.demo=true the program listens on this "
                    + "computer only. Set quarkus.http.host=127.0.0.1, or leave out quality.demo. 示範帳號的密碼是公開的，示範環境只能在本機使用。");
        }
    }

    void provide(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent starting) {
        if (demo) {
            accounts.provide();
            System.out.println("示範帳號 Sample accounts: " + String.join(", ", DemoAccountService.SAMPLES.stream().map(DemoAccountService.Sample::name).toList())
                    + "; 密碼 password: demo-<帳號 name>-2026");
        } else {
            accounts.switchOff();
        }
    }

    /** Whether sample data are wanted. */
    public boolean isWanted() {
        return demo;
    }

    /** Puts the sample chief and officer into a unit, once there is one. Called by the room that knows units; does nothing without a demo. */
    public void place(UUID unitId) {
        if (demo) {
            accounts.place(unitId);
        }
    }

    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
