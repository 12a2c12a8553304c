package vn.thidua.organization;

/** As in the personal papers. */
public enum Sex {
    FEMALE,
    MALE
}
