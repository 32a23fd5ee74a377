/** The pages of notes, and of the doctor's own reflections. */
@NullMarked
package logbog.notes.web;

import org.jspecify.annotations.NullMarked;
