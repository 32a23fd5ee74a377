/** What the audit trail promises. */
@NullMarked
package logbog.audit;

import org.jspecify.annotations.NullMarked;
