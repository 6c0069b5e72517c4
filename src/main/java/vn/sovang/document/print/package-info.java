/** Many certificates as one PDF, made in the background. */
@NamedInterface("print")
package vn.sovang.document.print;

import org.springframework.modulith.NamedInterface;
