package tw.servicequality.webhook;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import tw.servicequality.platform.start.HeldAfterRestore;

/** Subscriptions are inactive in a restored copy, until somebody makes them active on their page. What waits for them stays. */
public class HeldWebhooks implements HeldAfterRestore {

    @Override
    public Optional<String> hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int held = statement.executeUpdate("update webhook set active = false, version = version + 1 where active");
            return held == 0 ? Optional.empty() : Optional.of(held + " webhooks are inactive until somebody makes them active. Webhook 已停用，請至管理頁啟用。");
        }
    }
}
