/** PDF from our own XHTML templates, with embedded fonts and without reaching for anything outside. */
@NamedInterface("pdf")
package vn.sovang.document.pdf;

import org.springframework.modulith.NamedInterface;
