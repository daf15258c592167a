/**
 * From a folder of files to a checked {@link sarhad.model.Atlas}, or to the complete list of what is wrong with it.
 */
package sarhad.read;
