/** The pages on which a workplace shares what it is called and whom to name. */
@NullMarked
package logbog.workplaces.web;

import org.jspecify.annotations.NullMarked;
