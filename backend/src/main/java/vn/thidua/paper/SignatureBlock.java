package vn.thidua.paper;

import vn.thidua.directive.SignMode;

/**
 * In what capacity a paper is signed, and by whom (Decree 30/2020/NĐ-CP, Article 13).
 *
 * @param first the first line: BỘ TRƯỞNG, or whom it is signed for: KT. BỘ TRƯỞNG
 * @param second the capacity of who signs for somebody, empty where the head signs in person
 * @param name empty before it is signed
 */
public record SignatureBlock(String first, String second, String name) {

    static SignatureBlock unsigned(String head) {
        return new SignatureBlock(head, "", "");
    }

    static SignatureBlock of(SignMode mode, String head, String title, String name) {
        return mode == SignMode.DIRECT
                ? new SignatureBlock(head, "", name)
                : new SignatureBlock(mode.name() + ". " + head, title, name);
    }
}
