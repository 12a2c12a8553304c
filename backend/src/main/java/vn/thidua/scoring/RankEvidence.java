package vn.thidua.scoring;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.thidua.document.MadeDocuments;

/** Keeps a ranking as a document of a member's, aside from the transaction that asks for it: the store of files commits on its own. */
@Singleton
class RankEvidence {

    private final MadeDocuments documents;

    RankEvidence(MadeDocuments documents) {
        this.documents = documents;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    UUID keep(String fileName, RoundRow round, List<RankedMember> ranking, UUID unitId) {
        return documents.keep(fileName, RankingFile.of(round, ranking), unitId);
    }
}
