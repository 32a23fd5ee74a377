/** The pages of statistics, among those of a trade committee. */
@NullMarked
package logbog.statistics.web;

import org.jspecify.annotations.NullMarked;
