/** Cases from files: read, compared with what is known, stored. */
package tw.servicequality.complaint.imports;
