/** What the pages of cases share. */
@NamedInterface("web")
package vn.sovang.casework.web;

import org.springframework.modulith.NamedInterface;
