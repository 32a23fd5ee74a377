/** The pages of resets: the request, what rests on it, and the record of what was done. */
@NullMarked
package logbog.resets.web;

import org.jspecify.annotations.NullMarked;
