/** The work of a council in a process. */
@NamedInterface("process")
package vn.sovang.council.process;

import org.springframework.modulith.NamedInterface;
