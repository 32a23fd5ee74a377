/** The public pages of the specialities and what their curricula ask. */
@NullMarked
package logbog.curricula.web;

import org.jspecify.annotations.NullMarked;
