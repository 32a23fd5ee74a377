/** The pages of declarations: the apprentice's, the trainer's behind a link, and the school's. */
@NullMarked
package logbog.declarations.web;

import org.jspecify.annotations.NullMarked;
