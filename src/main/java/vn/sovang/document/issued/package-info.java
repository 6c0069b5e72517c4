/** Documents as an office issued them, signed, taken into their case. */
@NamedInterface("issued")
package vn.sovang.document.issued;

import org.springframework.modulith.NamedInterface;
