package tw.servicequality.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Marks what is drawn with its tags and writes the tree of them. What has no tag is decoration: rules, numbers of pages, words that a page says again. */
final class PdfTags {

    /** A piece of a page. */
    private record Piece(PDPage page, int number) {
    }

    private final Map<Tag, List<Piece>> pieces = new HashMap<>();
    private final Map<PDPage, List<Tag>> pages = new HashMap<>();

    /** Begins a piece. @param tag null for decoration */
    void begin(PDPageContentStream content, PDPage page, Tag tag) throws IOException {
        if (tag == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        List<Tag> known = pages.computeIfAbsent(page, it -> new ArrayList<>());
        pieces.computeIfAbsent(tag, it -> new ArrayList<>()).add(new Piece(page, known.size()));
        content.beginMarkedContent(COSName.getPDFName(tag.kind), known.size());
        known.add(tag);
    }

    /** Writes the tree, once all pages are drawn. */
    void write(PDDocument pdf, Tag document) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        Map<Tag, PDStructureElement> elements = new HashMap<>();
        add(document, root, elements);
        Map<Integer, COSArray> parents = new TreeMap<>();
        for (PDPage page : pdf.getPages()) {
            COSArray ofPage = new COSArray();
            pages.getOrDefault(page, List.of()).forEach(tag -> ofPage.add(elements.get(tag)));
            page.setStructParents(parents.size());
            parents.put(parents.size(), ofPage);
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(COSArray.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private void add(Tag tag, PDStructureNode above, Map<Tag, PDStructureElement> elements) {
        PDStructureElement element = new PDStructureElement(tag.kind, above);
        above.appendKid(element);
        elements.put(tag, element);
        if (tag.rows > 1 || tag.columns > 1) {
            PDTableAttributeObject attributes = new PDTableAttributeObject();
            attributes.setRowSpan(tag.rows);
            attributes.setColSpan(tag.columns);
            element.addAttribute(attributes);
        }
        for (Piece piece : pieces.getOrDefault(tag, List.of())) {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(piece.page());
            reference.setMCID(piece.number());
            element.appendKid(reference);
        }
        tag.below.forEach(it -> add(it, element, elements));
    }
}
