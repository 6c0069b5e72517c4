/** The office that hands papers of cases out: who may have which, on the template of the issuing unit. */
@NamedInterface("paper")
package vn.sovang.document.paper;

import org.springframework.modulith.NamedInterface;
