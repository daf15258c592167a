/** What is cited, in the formats of reference managers: pure functions of a {@link sarhad.encode.cite.Work}. */
package sarhad.encode.cite;
