/** Takes the mail server away and brings it back, and asks what became of every letter. */
@NullMarked
package logbog.drill.mail;

import org.jspecify.annotations.NullMarked;
