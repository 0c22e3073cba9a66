package tw.servicequality.document;

import java.util.List;

/** A part of a document below its title. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Notes, Block.Signatures, OfficialTable {

    /**
     * A line over what follows. In a spreadsheet it names the sheet of the table that follows.
     *
     * @param text such as 一、辦理情形
     */
    record Heading(String text) implements Block {

        public Heading {
            text = Words.clean(text);
        }
    }

    /**
     * Running text.
     *
     * @param text line ends are kept
     */
    record Paragraph(String text) implements Block {

        public Paragraph {
            text = Words.clean(text);
        }
    }

    /**
     * Numbered remarks in small print.
     *
     * @param label such as 備註
     */
    record Notes(String label, List<String> lines) implements Block {

        public Notes {
            label = Words.clean(label);
            lines = lines.stream().map(Words::clean).toList();
        }

        /** The lines with their numbers; a single one bears none. */
        List<String> numbered() {
            if (lines.size() == 1) {
                return List.of(label + "：" + lines.getFirst());
            }
            List<String> all = new java.util.ArrayList<>(List.of(label + "："));
            for (int i = 0; i < lines.size(); i++) {
                all.add(i + 1 + "." + lines.get(i));
            }
            return all;
        }
    }

    /** Boxes to sign, side by side, never torn apart by the end of a page. */
    record Signatures(List<Signature> boxes) implements Block {

        public Signatures {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * One box.
     *
     * @param post such as 秘書
     * @param signed who signed and when, such as 王小明 115/11/03; empty for a box to be signed by hand
     */
    record Signature(String post, String signed) {

        public Signature {
            post = Words.clean(post);
            signed = Words.clean(signed);
        }
    }
}
