/** Many tasks of one step done at once by one person: what waits, what is sent, all rows or none. */
@NamedInterface("batch")
package vn.sovang.casework.batch;

import org.springframework.modulith.NamedInterface;
