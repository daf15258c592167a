/** The program: its commands and settings, and what ties data, site and server together. */
package sarhad;
