package vn.thidua.ballot;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.ViolationCode;

/**
 * Takes a paper from somebody who does not say who they are: the signature says that they may vote on this case, and once. The same paper again is told that
 * it lies there; another under the same credential, that one does. No trail, no event, no key of idempotency: the credential is the key.
 */
@Singleton
class CastPaper {

    /** 32 random bytes and a token of 32. */
    private static final int MESSAGE = 64;

    /** An encapsulated key on P-256, one byte, and the tag of AES-GCM. */
    private static final int SEALED = 65 + 1 + 16;

    private final BallotCases cases;
    private final Boxes boxes;

    CastPaper(BallotCases cases, Boxes boxes) {
        this.cases = cases;
        this.boxes = boxes;
    }

    PaperReceipt cast(Paper paper) {
        checkLengths(paper);
        BallotCases.Keyed keyed = cases.find(paper.caseId()).orElseThrow(Problem::notFound);
        if (!BallotKeys.verifies(keyed.publicKey(), paper.message(), paper.signature())) {
            throw Problem.invalid("/signature", ViolationCode.NOT_FOUND);
        }
        byte[] credential = DigestUtils.sha256(paper.message());
        String key = HexFormat.of().formatHex(credential);
        if (!boxes.put(paper.caseId(), key, paper.sealed())) {
            checkLies(paper, boxes.find(paper.caseId(), key));
        }
        return new PaperReceipt(Receipt.of(credential, paper.sealed()));
    }

    /** What is longer or shorter was not made by the rules of the contract; a longer one could be told from the others in the box. */
    private static void checkLengths(Paper paper) {
        if (paper.message().length != MESSAGE) {
            throw Problem.invalid("/message", ViolationCode.WRONG_FORMAT);
        }
        if (paper.sealed().length != SEALED) {
            throw Problem.invalid("/sealed", ViolationCode.WRONG_FORMAT);
        }
    }

    private static void checkLies(Paper paper, Optional<byte[]> lying) {
        if (lying.isEmpty()) {
            throw Problem.of(ProblemCode.BALLOT_NOT_OPEN);
        }
        if (!Arrays.equals(lying.get(), paper.sealed())) {
            throw Problem.of(ProblemCode.PAPER_CAST);
        }
    }
}
