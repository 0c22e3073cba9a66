package tw.servicequality.attachment.rules;

import java.util.List;

/** The kinds of files that are kept. The constants' names are what people call them. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The media type under which such a file is given out. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of a name that fit, in small letters, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether it is a picture, of which there can be a smaller one. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
