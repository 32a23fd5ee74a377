/** The pages of courses: lists for those who hold them, and a doctor's own. */
@NullMarked
package logbog.courses.web;

import org.jspecify.annotations.NullMarked;
