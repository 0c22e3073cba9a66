package tw.servicequality.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import tw.servicequality.complaint.rules.CaseNumber;

/** Gives every case its number. */
@ApplicationScoped
public class CaseNumbers {

    private final EntityManager entities;

    CaseNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /** The next number of a day, in the caller's transaction: without gaps, and whoever registers at the same moment waits until it has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(LocalDate day) {
        return next(List.of(day)).getFirst();
    }

    /** The same for several cases, in their order. Two statements, however many they are; days are held in their order, so that nobody waits in a circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> next(List<LocalDate> days) {
        Map<LocalDate, Long> wanted = days.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Query insert = entities.createNativeQuery("insert into case_number (of_day, taken) values " + String.join(", ", Collections.nCopies(wanted.size(), "(?, ?)"))
                + " on duplicate key update taken = taken + values(taken)");
        int place = 0;
        for (Map.Entry<LocalDate, Long> each : wanted.entrySet()) {
            insert.setParameter(++place, each.getKey()).setParameter(++place, each.getValue());
        }
        insert.executeUpdate();
        Map<LocalDate, Long> last = new HashMap<>();
        for (Object row : entities.createNativeQuery("select of_day, taken from case_number where of_day in (:days)").unwrap(NativeQuery.class)
                .addScalar("of_day", StandardBasicTypes.LOCAL_DATE).addScalar("taken", StandardBasicTypes.LONG).setParameterList("days", wanted.keySet()).getResultList()) {
            last.put((LocalDate) ((Object[]) row)[0], (Long) ((Object[]) row)[1]);
        }
        last.replaceAll((day, taken) -> taken - wanted.get(day));
        return days.stream().map(day -> CaseNumber.of(day, last.merge(day, 1L, Long::sum))).toList();
    }
}
