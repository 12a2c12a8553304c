package vn.thidua.campaign;

/** What can be done to a campaign. */
enum CampaignAction {
    EDIT,
    PROPOSE,
    DISCARD,
    LAUNCH,
    RETURN,
    REGISTER,
    RESPOND,
    REVIEW,
    CHECK,
    CLOSE,
    CANCEL
}
