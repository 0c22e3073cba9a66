package tw.servicequality.dissatisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.seal.PersonalDataPlace;

/** What units wrote about why somebody was dissatisfied. It goes with the case's personal data, out of locked reports too; that there was an answer stays. */
@ApplicationScoped
class DissatisfactionWordsPlace implements PersonalDataPlace {

    private final DissatisfactionLines lines;

    DissatisfactionWordsPlace(DissatisfactionLines lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return "dissatisfaction-lines";
    }

    @Override
    public List<Map<String, Object>> held(UUID caseId) {
        return lines.ofCase(caseId).stream().filter(DissatisfactionLine::hasWords).map(DissatisfactionWordsPlace::words).toList();
    }

    @Override
    public void erase(UUID caseId) {
        lines.ofCase(caseId).stream().filter(DissatisfactionLine::hasWords).forEach(DissatisfactionLine::erase);
    }

    private static Map<String, Object> words(DissatisfactionLine line) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("cause", line.cause);
        words.put("review", line.review);
        words.put("measure", line.measure);
        words.values().removeIf(java.util.Objects::isNull);
        return words;
    }
}
