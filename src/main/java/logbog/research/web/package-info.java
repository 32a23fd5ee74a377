/** The pages of a doctor's research training. */
@NullMarked
package logbog.research.web;

import org.jspecify.annotations.NullMarked;
