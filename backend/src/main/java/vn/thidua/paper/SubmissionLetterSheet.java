package vn.thidua.paper;

import java.util.List;

/** What the letter with which a dossier goes up (tờ trình) is made of. */
public record SubmissionLetterSheet(
        boolean draft,
        Issuer issuer,
        String date,
        String summary,
        String addressee,
        String dossier,
        int year,
        List<String> content,
        List<DecisionSheet.Given> given,
        String counted,
        List<String> attachments,
        SignatureBlock signature) {}
