package tw.servicequality.platform.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import tw.servicequality.platform.start.HeldAfterRestore;

/** Mails that waited when the office was saved count as given up in a restored copy. */
public class HeldMails implements HeldAfterRestore {

    /** The note by which they can be found and released. */
    private static final String NOTE = "held back after a restore";

    @Override
    public Optional<String> hold(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outgoing_mail set next_try_at = null, last_fault = ? where next_try_at is not null")) {
            update.setString(1, NOTE);
            int held = update.executeUpdate();
            return held == 0 ? Optional.empty() : Optional.of(held + " waiting mails are held back: they may have gone out since. 尚未寄出的郵件已暫停。");
        }
    }
}
