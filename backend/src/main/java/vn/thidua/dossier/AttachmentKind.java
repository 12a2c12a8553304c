package vn.thidua.dossier;

/** What a document is to the whole dossier. */
enum AttachmentKind {
    /** Biên bản họp Hội đồng của đơn vị. */
    MINUTES,
    /** Kết quả bỏ phiếu. */
    VOTES,
    /** Tờ trình. */
    SUBMISSION,
    OTHER
}
