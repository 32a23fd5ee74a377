/** The pages of follow-up. */
@NullMarked
package logbog.oversight.web;

import org.jspecify.annotations.NullMarked;
