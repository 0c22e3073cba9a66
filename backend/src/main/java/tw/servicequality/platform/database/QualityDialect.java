package tw.servicequality.platform.database;

import jakarta.persistence.Timeout;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** MySQL's SQL, less the few words that MariaDB does not know: {@code for share} and {@code for update of}. */
public class QualityDialect extends MySQLDialect {

    public QualityDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public String getReadLockString(int timeout) {
        return " lock in share mode";
    }

    @Override
    public String getReadLockString(Timeout timeout) {
        return " lock in share mode";
    }

    @Override
    public RowLockStrategy getWriteRowLockStrategy() {
        return RowLockStrategy.NONE;
    }

    @Override
    public RowLockStrategy getReadRowLockStrategy() {
        return RowLockStrategy.NONE;
    }
}
