/** The pages on which the secretariat gives credit and exempts, and on which others read it. */
@NullMarked
package logbog.credit.web;

import org.jspecify.annotations.NullMarked;
