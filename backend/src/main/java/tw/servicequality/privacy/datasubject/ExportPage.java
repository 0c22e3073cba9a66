package tw.servicequality.privacy.datasubject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.retention.CaseHolding;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.rules.RocDate;

/** Writes what is held about a person as a page to be printed and handed over: HTML without script, everything that people wrote escaped. */
@ApplicationScoped
class ExportPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ExportWords words;
    private final ObjectMapper json;

    ExportPage(ExportWords words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    String write(PersonExportResponse export) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-TW\"><head><meta charset=\"utf-8\"><title>個人資料</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\"></head><body>\n");
        page.append("<h1>").append(escaped(export.office())).append("保有之個人資料</h1>\n<p>依個人資料保護法第10條提供。製作時間：").append(at(export.madeAt()))
                .append("</p>\n");
        export.cases().forEach(one -> write(page, one));
        page.append("<h2>權利行使紀錄</h2>\n<table>\n");
        export.requests().forEach(one -> row(page, day(one.receivedOn()), words.kind(one.kind()) + (one.decision() == null ? "" : "：" + words.decision(one.decision()))
                + (one.decisionReason() == null ? "" : "（" + one.decisionReason() + "）")));
        return page.append("</table>\n</body></html>\n").toString();
    }

    private void write(StringBuilder page, CaseHolding it) {
        PetitionerData person = it.petitioner();
        page.append("<h2>案號 ").append(escaped(it.number())).append("</h2>\n<table>\n");
        row(page, "姓名", person.name());
        row(page, "電話", person.phone());
        row(page, "電子郵件", person.email());
        row(page, "地址", person.address());
        row(page, "收件日", day(it.receivedOn()));
        row(page, "案由", it.topic());
        row(page, "主旨", it.subject());
        row(page, "內容", it.content());
        row(page, "回復", it.reply());
        row(page, "回復時間", it.repliedAt() == null ? null : at(it.repliedAt()));
        row(page, "結案時間", it.closedAt() == null ? null : at(it.closedAt()));
        row(page, "外部案號", it.externalId());
        it.files().forEach(file -> row(page, "附件", file.fileName() + "（" + file.size() + " 位元組）"));
        page.append("</table>\n<h3>辦理及利用紀錄</h3>\n<table>\n");
        it.steps().forEach(step -> row(page, at(step.at()), words.step(step.kind()) + (step.words() == null ? "" : "：" + step.words())));
        page.append("</table>\n");
        if (!it.mails().isEmpty()) {
            page.append("<h3>寄發之郵件</h3>\n<table>\n");
            it.mails().forEach(mail -> row(page, at(mail.at()), mail.subject() + (mail.text() == null ? "" : "\n" + mail.text())));
            page.append("</table>\n");
        }
        it.others().forEach((place, held) -> {
            page.append("<h3>").append(escaped(words.place(place))).append("</h3>\n<table>\n");
            held.forEach(one -> json.valueToTree(one).fields().forEachRemaining(field -> row(page, field.getKey(), text(field.getValue()))));
            page.append("</table>\n");
        });
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static void row(StringBuilder page, String name, String value) {
        if (value != null && !value.isBlank()) {
            page.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th><td>").append(escaped(value).replace("\n", "<br>")).append("</td></tr>\n");
        }
    }

    private static String at(Instant moment) {
        ZonedDateTime local = moment.atZone(OfficeClock.TAIPEI);
        return day(local.toLocalDate()) + " " + TIME.format(local);
    }

    private static String day(LocalDate day) {
        return (day.getYear() - RocDate.OFFSET) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
