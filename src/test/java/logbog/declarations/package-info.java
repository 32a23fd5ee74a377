/** The rules of declarations. */
@NullMarked
package logbog.declarations;

import org.jspecify.annotations.NullMarked;
