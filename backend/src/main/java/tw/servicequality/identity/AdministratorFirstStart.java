package tw.servicequality.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Prints the one-time password of the first administrator, or, with {@code quality.admin.reset=true}, a new one for an
 * administrator who lost it. On the standard output only: a log file is read by more people and kept for longer.
 */
@ApplicationScoped
class AdministratorFirstStart {

    private static final Logger LOG = Logger.getLogger(AdministratorFirstStart.class);
    private static final int WIDTH = 66;

    private final AdministratorService administrators;
    private final boolean reset;
    private final Optional<String> command;
    private final String address;

    AdministratorFirstStart(AdministratorService administrators, @ConfigProperty(name = "quality.admin.reset", defaultValue = "false") boolean reset,
            @ConfigProperty(name = "quality.command") Optional<String> command,
            @ConfigProperty(name = "quality.address") Optional<String> address,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080") int port) {
        this.administrators = administrators;
        this.reset = reset;
        this.command = command;
        this.address = address.orElse("http://localhost:" + port);
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        if (command.isPresent()) {
            return;
        }
        if (reset) {
            print("A new one-time password / 新的一次性密碼", administrators.recover(),
                    "Now remove quality.admin.reset. 請移除 quality.admin.reset 設定。");
            return;
        }
        try {
            administrators.createFirst().ifPresent(password -> print("The first administrator / 第一位系統管理者", password,
                    "Shown once. Sign in and change it. 只顯示一次，請登入後變更。"));
        } catch (PersistenceException madeElsewhere) {
            LOG.info("The first administrator was made by another node");
        }
    }

    private void print(String title, String password, String hint) {
        String line = "+" + "-".repeat(WIDTH) + "+";
        StringBuilder block = new StringBuilder(System.lineSeparator()).append(line).append(System.lineSeparator());
        for (String text : List.of(title, "  " + address, "  name / 帳號      " + administrators.name(), "  password / 密碼  " + password, hint)) {
            block.append("| ").append(text).append(" ".repeat(Math.max(0, WIDTH - 1 - columns(text)))).append('|').append(System.lineSeparator());
        }
        System.out.print(block.append(line).append(System.lineSeparator()));
        System.out.flush();
    }

    /** How wide a text stands on a terminal: Han and full-width characters take two columns. */
    private static int columns(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
