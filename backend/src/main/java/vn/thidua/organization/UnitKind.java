package vn.thidua.organization;

/** What sort of body a unit is. */
public enum UnitKind {
    /** Bodies of the centre: the Government, the Prime Minister, the central council. */
    CENTRAL,
    /** Bộ. */
    MINISTRY,
    /** Vụ. */
    DEPARTMENT,
    /** Văn phòng. */
    OFFICE,
    /** Thanh tra. */
    INSPECTORATE,
    /** Tổng cục. */
    GENERAL_DEPARTMENT,
    /** Cục. */
    AGENCY,
    /** Viện. */
    INSTITUTE,
    /** Trường. */
    SCHOOL,
    /** Trung tâm, liên đoàn and other public-service units. */
    CENTER,
    /** Báo. */
    NEWSPAPER,
    /** Tạp chí. */
    JOURNAL,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Quỹ. */
    FUND,
    /** Ban. */
    BOARD,
    /** Tỉnh, thành phố trực thuộc Trung ương. */
    PROVINCE,
    /** Sở. */
    PROVINCIAL_DEPARTMENT,
    /** Party committee, trade union, youth union and the like. */
    ORGANISATION
}
