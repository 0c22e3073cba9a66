package tw.servicequality.attachment.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parts of a Word or Excel document with what its table of contents says they are. */
final class OfficeParts {

    private static final String MAIN = ".main+xml";
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document" + MAIN;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" + MAIN;

    /** The media type by name of part; names begin with a slash. */
    private final Map<String, String> types = new HashMap<>();

    private OfficeParts() {
    }

    static OfficeParts of(byte[] table) throws FileRefusedException {
        OfficeParts parts = new OfficeParts();
        PartTable.read(table, "Office", at -> {
            String type = at.getAttributeValue(null, "ContentType");
            String name = at.getLocalName().equals("Override") ? at.getAttributeValue(null, "PartName") : "*." + at.getAttributeValue(null, "Extension");
            if (type != null && name != null) {
                parts.types.put(name, type);
            }
        });
        return parts;
    }

    FileKind kind(Set<String> names) throws FileRefusedException, FileContent.OtherContent {
        boolean acts = types.values().stream().map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet"))
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (acts) {
            throw FileRefusedException.content("file-macros");
        }
        for (Map.Entry<String, String> part : types.entrySet()) {
            FileKind kind = part.getValue().equals(DOCUMENT) ? FileKind.DOCX : part.getValue().equals(WORKBOOK) ? FileKind.XLSX : null;
            if (kind != null && !part.getKey().startsWith("*")) {
                if (!names.contains(part.getKey().substring(1))) {
                    throw FileRefusedException.content("file-broken", kind.name());
                }
                return kind;
            }
        }
        throw new FileContent.OtherContent(types.values().stream().filter(type -> type.endsWith(MAIN) && type.matches("[a-z]+/[A-Za-z0-9.+-]{1,120}"))
                .findFirst().map(type -> type.substring(0, type.length() - MAIN.length())).orElse("application/zip"));
    }
}
