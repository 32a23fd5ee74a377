/** The demo's mail, readable in the browser. */
@NullMarked
package logbog.mail.web;

import org.jspecify.annotations.NullMarked;
