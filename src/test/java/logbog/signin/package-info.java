/** The rules of signing in. */
@NullMarked
package logbog.signin;

import org.jspecify.annotations.NullMarked;
