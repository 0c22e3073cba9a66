alter table job_run add key job_run_finished (job, finished_at);
