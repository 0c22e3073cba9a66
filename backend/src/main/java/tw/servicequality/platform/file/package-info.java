/** Files that come in and go out, and settings read from YAML. */
package tw.servicequality.platform.file;
