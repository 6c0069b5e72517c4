/** Between persons and the engine; what code that works with the engine needs of it. */
@NamedInterface("guard")
package vn.sovang.engine.guard;

import org.springframework.modulith.NamedInterface;
