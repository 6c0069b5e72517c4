/** Signatures in PDF: checking those of others, offline, and setting our own. */
@NamedInterface("signature")
package vn.sovang.document.signature;

import org.springframework.modulith.NamedInterface;
