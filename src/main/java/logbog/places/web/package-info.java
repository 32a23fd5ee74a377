/** The pages of a school's people and addresses. */
@NullMarked
package logbog.places.web;

import org.jspecify.annotations.NullMarked;
