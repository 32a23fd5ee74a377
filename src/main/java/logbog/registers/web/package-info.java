/** The pages on which a secretariat imports what the registers know of doctors. */
@NullMarked
package logbog.registers.web;

import org.jspecify.annotations.NullMarked;
