/** Register of document numbers per unit, kind and year, and what documents say about their unit. */
@NamedInterface("register")
package vn.sovang.document.register;

import org.springframework.modulith.NamedInterface;
