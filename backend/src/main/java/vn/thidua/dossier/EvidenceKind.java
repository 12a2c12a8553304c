package vn.thidua.dossier;

/** What a document is to one nomination. */
enum EvidenceKind {
    /** Báo cáo thành tích, signed. */
    REPORT,
    /** Certificate of an initiative or of research. */
    INITIATIVE,
    /** Confirmation by a competent body. */
    CONFIRMATION,
    OTHER
}
