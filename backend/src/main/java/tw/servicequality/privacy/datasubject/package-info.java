/** What persons may ask for (個人資料保護法 §3): seen, corrected, deleted, answered within its deadline. */
package tw.servicequality.privacy.datasubject;
