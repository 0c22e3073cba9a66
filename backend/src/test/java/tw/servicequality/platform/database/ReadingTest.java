package tw.servicequality.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import tw.servicequality.identity.account.Account;
import tw.servicequality.platform.actor.Role;

/** What only reads is not compared, and cannot store by mistake. */
@QuarkusTest
class ReadingTest {

    @Inject
    Library library;

    @Test
    void what_it_loads_is_not_watched() {
        assertTrue(library.isUnwatched());
    }

    @Test
    void within_a_transaction_that_writes_everything_is_as_before() {
        assertFalse(QuarkusTransaction.requiringNew().call(() -> library.isUnwatched()));
    }

    @Test
    void the_next_transaction_writes_again() {
        library.isUnwatched();
        String name = "reading-" + UUID.randomUUID();
        library.write(name);
        assertEquals(1, library.count(name));
    }

    @Test
    void whoever_stores_by_mistake_is_told_so_and_nothing_is_stored() {
        String name = "mistake-" + UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> library.storeByMistake(name));
        assertEquals(0, library.count(name));
    }

    @ApplicationScoped
    static class Library {

        @Inject
        EntityManager entities;

        @Reading
        @Transactional
        boolean isUnwatched() {
            Session session = entities.unwrap(Session.class);
            return session.isDefaultReadOnly() && session.getHibernateFlushMode() == org.hibernate.FlushMode.MANUAL;
        }

        @Reading
        @Transactional
        void storeByMistake(String name) {
            write(name);
        }

        @Transactional
        void write(String name) {
            Account account = new Account(name, "讀者", null, Set.of(Role.CASE_OFFICER), null);
            account.active = false;
            account.passwordHash = "";
            account.passwordChangedAt = Instant.now();
            entities.persist(account);
        }

        @Reading
        @Transactional
        long count(String name) {
            return entities.createQuery("select count(*) from Account where name = ?1", Long.class).setParameter(1, name).getSingleResult();
        }
    }
}
