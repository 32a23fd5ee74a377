/** The pages of the back office. */
@NullMarked
package logbog.followup.web;

import org.jspecify.annotations.NullMarked;
