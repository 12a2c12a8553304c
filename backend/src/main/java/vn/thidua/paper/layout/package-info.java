/**
 * How a paper is laid out: one template, written in a small XHTML, becomes a PDF and a Word file. It knows nothing of what stands in it.
 *
 * <p>{@link vn.thidua.paper.layout.Template} puts data into a template; {@link vn.thidua.paper.layout.Vocabulary} says which elements one may use, {@link
 * vn.thidua.paper.layout.Style} what each class looks like by Decree 30/2020/NĐ-CP, once for both files; {@link vn.thidua.paper.layout.PdfFile} and {@link
 * vn.thidua.paper.layout.DocxFile} write them.
 */
package vn.thidua.paper.layout;
