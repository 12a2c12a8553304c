package vn.thidua.dossier;

/** For what it asks (loại hình khen thưởng, Law 06/2022/QH15, Article 8). */
public enum DossierKind {
    /** Công trạng: the year's merit. */
    MERIT,
    /** Theo phong trào: at a campaign's review. */
    CAMPAIGN,
    /** Đột xuất. */
    EXTRAORDINARY,
    /** Quá trình cống hiến. */
    DEDICATION,
    /** Niên hạn. */
    TENURE,
    /** Đối ngoại. */
    EXTERNAL;

    /** Length of service is honoured also after somebody has left. */
    boolean looksBack() {
        return this == DEDICATION || this == TENURE;
    }
}
