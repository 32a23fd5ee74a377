/** The pages of summonses: the school's, and the apprentice's who is called. */
@NullMarked
package logbog.summons.web;

import org.jspecify.annotations.NullMarked;
