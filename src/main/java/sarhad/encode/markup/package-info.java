/** How text stands in HTML, SVG and XML. */
package sarhad.encode.markup;
