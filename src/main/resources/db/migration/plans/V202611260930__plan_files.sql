-- The revised plan itself may come with the answer. A note or a file says what was changed; why nothing is, is always said.
alter table plans.answer
  add upload_id uuid references documents.upload,
  drop constraint answer_words_check,
  add constraint answer_words_check check (length(words) <= 2000),
  add constraint answer_says_something check (words <> '' or upload_id is not null),
  add constraint answer_file_of_a_revision check (upload_id is null or revised_on is not null);
create index answer_upload on plans.answer (upload_id) where upload_id is not null;
