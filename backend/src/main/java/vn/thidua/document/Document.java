package vn.thidua.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.thidua.platform.Ids;

/** One upload: who brought which content, for which unit, under what name. Never changed: a better file is another document. */
@Entity
@Immutable
@Table(name = "document")
class Document {

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private byte[] sha256;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    Document() {}

    static Document of(String fileName, FileType type, long size, String sha256, UUID unitId, UUID by, Instant at) {
        Document document = new Document();
        document.id = Ids.next();
        document.fileName = fileName;
        document.mediaType = type.mediaType();
        document.size = size;
        document.sha256 = HexFormat.of().parseHex(sha256);
        document.unitId = unitId;
        document.uploadedBy = by;
        document.uploadedAt = at.truncatedTo(ChronoUnit.MICROS);
        return document;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    UUID unitId() {
        return unitId;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    DocumentView view() {
        return new DocumentView(id, fileName, mediaType, size, sha256(), unitId, uploadedAt);
    }
}
