/** Logbog: an open, self-hostable digital logbook for supervised professional training. */
@NullMarked
package logbog;

import org.jspecify.annotations.NullMarked;
