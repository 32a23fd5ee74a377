/** The page on which a programme is found by what people call it. */
@NullMarked
package logbog.programmes.web;

import org.jspecify.annotations.NullMarked;
