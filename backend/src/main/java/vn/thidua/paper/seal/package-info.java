/**
 * The seal of a PDF: PAdES baseline B (ETSI EN 319 142-1), a detached CMS signature over all of the file, with the certificate of the system in it. It knows
 * nothing of papers.
 *
 * <p>{@link vn.thidua.paper.seal.SealKeys} has the key: from the PKCS#12 file that is configured, or one of its own making that says in its name that it is
 * for development and proves nothing. {@link vn.thidua.paper.seal.PdfSeal} signs and checks.
 */
package vn.thidua.paper.seal;
