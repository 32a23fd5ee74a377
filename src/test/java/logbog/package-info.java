/** The rules of the house as tests, and the demo people whom all tests share. */
@NullMarked
package logbog;

import org.jspecify.annotations.NullMarked;
