/** The pages on which people say how they are reminded. */
@NullMarked
package logbog.reminders.web;

import org.jspecify.annotations.NullMarked;
