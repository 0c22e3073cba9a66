/** 組織: the office, its units (課室), the words that stand for several of them, and the people. All of it is data; nothing is deleted. */
package tw.servicequality.organization;
