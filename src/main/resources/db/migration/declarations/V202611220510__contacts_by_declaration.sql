-- The addresses of one declaration, former ones too: asked for with every page of one and every "read by the school".
create index contact_declaration on declarations.contact (declaration_id);
