/** The process of recognition. */
@NamedInterface("process")
package vn.sovang.initiative.process;

import org.springframework.modulith.NamedInterface;
