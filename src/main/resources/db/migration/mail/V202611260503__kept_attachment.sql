-- The file that went with a mail the demo kept.
alter table mail.kept
  add attachment_name text,
  add attachment_type text,
  add attachment text,
  add check (num_nonnulls(attachment_name, attachment_type, attachment) in (0, 3));
