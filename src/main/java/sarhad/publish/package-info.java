/** The site as files, for any static host. */
package sarhad.publish;
