package vn.thidua.scoring;

enum SheetAction {
    EDIT,
    ISSUE,
    DISCARD
}
