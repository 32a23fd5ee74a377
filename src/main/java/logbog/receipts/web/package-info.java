/** The pages of receipts: what one has signed, what is disputed, and how it is settled. */
@NullMarked
package logbog.receipts.web;

import org.jspecify.annotations.NullMarked;
