package vn.thidua.rulebook.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of text: law, decree and circular are versioned apart. */
@Schema(name = "TextLayer")
public enum TextLayer {
    LAW,
    DECREE,
    /** Of the ministry in charge of commendation. */
    CIRCULAR_HOME_AFFAIRS,
    /** Of the ministry whose awards these are. */
    CIRCULAR_MINISTRY,
    /** Regulation of a council or decision on procedures. */
    DECISION,
    /** An official letter that explains: no norm. */
    GUIDANCE
}
