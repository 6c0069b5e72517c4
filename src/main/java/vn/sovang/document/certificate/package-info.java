/** Certificates: issuing, re-issuing, their PDF, and the page where anybody checks them. */
@NamedInterface("certificate")
package vn.sovang.document.certificate;

import org.springframework.modulith.NamedInterface;
