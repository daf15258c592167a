/** The site over HTTP: what a request asks for, which resource answers it, in which coding, with which headers. */
package sarhad.web;
