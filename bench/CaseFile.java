package tw.servicequality.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import tw.servicequality.platform.OfficeClock;

/** Writes a CSV file of made-up complaints of the last two years as another system would give them: four of five answered, all with petitioners. See README.md. */
public final class CaseFile {

    private static final String[] CHANNELS = {"PHONE", "EMAIL", "LETTER", "CITY_SYSTEM", "COUNTER"};
    private static final String[] CATEGORIES = {"REFORM_PROPOSAL", "LEGAL_INQUIRY", "MISCONDUCT_REPORT", "RIGHTS_PROTECTION", "OTHER"};
    private static final String[] TOPICS = {"registration", "surveying", "cadastral-data", "land-price", "website", "courtesy", "facilities", "other"};
    private static final String[] OUTCOMES = {"ADOPTED", "EXPLAINED"};
    private static final int YEARS = 2;
    private static final int LONGEST = 9;

    private CaseFile() {
    }

    /** Arguments: how many cases, seed, file, number of the first case (0). */
    public static void main(String... arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        int start = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        Random random = new Random(Long.parseLong(arguments[1]));
        CaseWords words = new CaseWords(random);
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        LocalDate first = today.minusYears(YEARS);
        long days = ChronoUnit.DAYS.between(first, today);
        try (BufferedWriter file = Files.newBufferedWriter(Path.of(arguments[2]))) {
            file.write("externalId,receivedOn,channel,category,topic,subject,content,name,phone,email,address,handledUnit,handledOutcome,handledReply,repliedOn,handledBy\n");
            for (int i = 0; i < rows; i++) {
                LocalDate received = first.plusDays(days * i / rows);
                LocalDate replied = received.plusDays(1 + random.nextInt(LONGEST));
                boolean handled = !replied.isAfter(today) && random.nextInt(YEARS + 3) > 0;
                file.write(String.join(",", "OLD-" + (start + i), received.toString(), any(random, CHANNELS), any(random, CATEGORIES), any(random, TOPICS), words.subject(), words.content(),
                        "王" + words.sign() + words.sign(), String.format("09%02d-%03d-%03d", random.nextInt(100), random.nextInt(1000), random.nextInt(1000)),
                        random.nextInt(3) == 0 ? "p" + random.nextInt(900_000) + "@example.tw" : "", "臺北市大同區" + random.nextInt(200) + "號",
                        handled ? "surveying" : "", handled ? any(random, OUTCOMES) : "", handled ? words.reply() : "", handled ? replied.toString() : "",
                        handled ? "王" + words.sign() : ""));
                file.write('\n');
            }
        }
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
