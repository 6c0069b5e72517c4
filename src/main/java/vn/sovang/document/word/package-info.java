/**
 * Documents as editable Word files: their kinds and the data each holds, the templates of the units, checking and filling
 * them (docs/adr/0016).
 */
@NamedInterface("word")
package vn.sovang.document.word;

import org.springframework.modulith.NamedInterface;
