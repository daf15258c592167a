/**
 * Every fixed path of the site and the bytes behind it: a table that the server and {@code publish} both hand out. Each
 * resource is made at most once.
 */
package sarhad.site;
