-- Holds the words of a case as they were before somebody put them right: subject and content, whole.
alter table case_event modify words mediumtext null;
