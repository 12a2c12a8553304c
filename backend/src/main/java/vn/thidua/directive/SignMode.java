package vn.thidua.directive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what capacity a paper is signed (Decree 30/2020/NĐ-CP on clerical work, Article 13). */
@Schema(
        name = "SignMode",
        description =
                "DIRECT: the head in person · KT: a deputy for the head · TM: on behalf of a collective · TL: by order · TUQ: by"
                        + " authorisation.")
public enum SignMode {
    DIRECT,
    KT,
    TM,
    TL,
    TUQ
}
