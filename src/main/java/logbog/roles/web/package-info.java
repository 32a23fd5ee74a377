/** The pages of users and of one's own profile. */
@NullMarked
package logbog.roles.web;

import org.jspecify.annotations.NullMarked;
