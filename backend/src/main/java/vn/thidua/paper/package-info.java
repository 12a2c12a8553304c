/**
 * Papers that the law recognises, made from what the house holds: as PDF to be kept and read by anyone, as DOCX to be worked on, laid out by Decree
 * 30/2020/NĐ-CP. It stands above all that it makes papers of, and nothing below knows it.
 *
 * <p><b>A kind of paper</b> ({@link vn.thidua.paper.PaperKind}) is one {@link vn.thidua.paper.PaperSource}, which reads a thing for whoever may read it and
 * gives a record, and one template of the same name under {@code paper/templates}, which says what stands where. Its fields are the components of the
 * record; {@code messages/paper_*.properties} say what each means. To add a kind: a constant, a source, a template, the words; {@code PaperKindsTest} asks
 * for all four.
 *
 * <p><b>Templates</b> are an administrator's to change: table {@code paper_template} (insert only: every version as it was; a version without content is the
 * return to the one that came with the system, which is version 0 and lies in the program). A template that would not work is refused with the line.
 * {@link vn.thidua.paper.layout} reads them and writes the files: one template and one table of styles for both.
 *
 * <p><b>Seal.</b> The PDF of a signed decision is made once, signed with the certificate of the system ({@link vn.thidua.paper.seal}) and kept among the
 * documents; table {@code sealed_paper} says which document it is, so that the same bytes come at every download. This is no signature of the signatory
 * and no seal of the body in the sense of Decree 30/2020/NĐ-CP: decision 0007 says what it is and what is missing.
 *
 * <p>JSON: {@code GET /paper-templates} and {@code /paper-templates/{kind}}: {@code {kind, name, version, content, builtIn, changedAt, changedBy, because,
 * fields: [{path, meaning, list}], versions, actions}}; {@code PUT} of it, {@code /restoration}, {@code /preview}. Files: {@code /decisions/{id}/paper},
 * {@code /awards/{id}/certificate}, {@code /dossiers/{id}/submission-letter}, {@code /return-notice}, {@code /refusal-notice}, {@code /bundle}, {@code
 * /council-meetings/{id}/minutes-paper}, {@code /vote-count}, {@code
 * /nominations/{id}/achievement-report}, {@code /verdict-sheet}, each with {@code ?format=pdf|docx}; {@code /decisions/{id}/paper/seal} tells whether
 * the kept one is still what was sealed.
 */
package vn.thidua.paper;
