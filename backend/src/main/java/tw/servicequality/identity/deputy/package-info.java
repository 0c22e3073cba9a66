/** Deputies (代理人): who acts for whom, and until when. */
package tw.servicequality.identity.deputy;
