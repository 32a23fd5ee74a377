-- The durable queue: the table db-scheduler 16.12 works on. Jobs carry an id and nothing else.
create table mail.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea check (task_data is null),
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on mail.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on mail.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on mail.scheduled_tasks to logbog_app;
