package tw.servicequality.identity.administration;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import tw.servicequality.platform.start.FirstStart;

/**
 * Prints the one-time password of the first administrator, or, with {@code quality.admin.reset=true}, a new one for an
 * administrator who lost it. On the standard output only: a log file is read by more people and kept for longer.
 */
@ApplicationScoped
class AdministratorFirstStart {

    private static final Logger LOG = Logger.getLogger(AdministratorFirstStart.class);
    private static final int PLACE = 20;
    private static final int WIDTH = 72;

    private final AdministratorService administrators;
    private final boolean reset;
    private final Optional<String> command;

    AdministratorFirstStart(AdministratorService administrators,
            @ConfigProperty(name = "quality.admin.reset", defaultValue = "false") boolean reset,
            @ConfigProperty(name = "quality.command") Optional<String> command) {
        this.administrators = administrators;
        this.reset = reset;
        this.command = command;
    }

    void start(@Observes @Priority(FirstStart.LOAD + PLACE) StartupEvent event) {
        if (command.isPresent()) {
            return; // only answers a question and ends; nobody would see the password
        }
        if (reset) {
            print(administrators.recover(), "Now remove quality.admin.reset. 請移除 quality.admin.reset 設定。");
            return;
        }
        Optional<String> password = administrators.createFirst();
        if (password.isPresent()) {
            print(password.get(), "Shown once; change it at the first sign-in. 只顯示一次，首次登入須變更。");
        } else {
            LOG.debug("There are accounts already");
        }
    }

    private void print(String password, String hint) {
        String line = "+" + "-".repeat(WIDTH) + "+" + System.lineSeparator();
        StringBuilder block = new StringBuilder(System.lineSeparator()).append(line);
        for (String text : List.of("管理者帳號 Administrator: " + administrators.name(), "一次性密碼 One-time password: " + password, hint)) {
            block.append("| ").append(text).append(" ".repeat(Math.max(1, WIDTH - 1 - columns(text)))).append('|').append(System.lineSeparator());
        }
        System.out.print(block.append(line));
        System.out.flush();
    }

    /** How wide a text stands on a terminal: Han and full-width characters take two columns. */
    private static int columns(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
