/**
 * Maps as pictures, drawn on the server. A {@link sarhad.encode.picture.Scene} says what is shown, in degrees and in words of one
 * language; {@link sarhad.encode.picture.Picture} decides where everything stands, in pixels; a writer,
 * {@link sarhad.encode.picture.Svg} or {@link sarhad.encode.picture.Png}, makes a file of that. Knows nothing of the rest of {@code encode}.
 */
package sarhad.encode.picture;
