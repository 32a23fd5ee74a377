/** Sends what no browser would to every route, and looks at every answer. */
@NullMarked
package logbog.drill.fuzz;

import org.jspecify.annotations.NullMarked;
