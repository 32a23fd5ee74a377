/** Kills what runs, while people work, and asks afterwards for everything that was acknowledged. */
@NullMarked
package logbog.drill;

import org.jspecify.annotations.NullMarked;
