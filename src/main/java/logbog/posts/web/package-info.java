/** The pages of posts: where a doctor trains, with whom, by what plan. */
@NullMarked
package logbog.posts.web;

import org.jspecify.annotations.NullMarked;
