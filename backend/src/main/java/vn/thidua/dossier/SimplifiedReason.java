package vn.thidua.dossier;

/** In which case a dossier goes by the simplified procedure; one that holds a state secret goes on paper and is a stub here. */
enum SimplifiedReason {
    POLITICAL_TASK,
    /** Thành tích xuất sắc đột xuất: the day of the feat is asked, from which its days are counted. */
    EXTRAORDINARY_FEAT,
    DISCOVERED_BY_HEAD,
    /** Quá trình cống hiến, niên hạn, đối ngoại. */
    SERVICE_OR_EXTERNAL
}
