/** The pages of signing in: the front page, accounts, codes and the profile. */
@NullMarked
package logbog.signin.web;

import org.jspecify.annotations.NullMarked;
